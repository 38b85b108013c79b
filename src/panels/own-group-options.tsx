import { useMessages } from '../state/messages.ts';
import type { KeptGroup } from '../state/kept-group.ts';

interface OwnGroupOptionsProps {
  readonly groups: readonly KeptGroup[];
  /** The value of a group's option: whoever reads it finds the group by it. */
  readonly valueOf: (group: KeptGroup) => string;
}

/** The groups a reader keeps, as options of a list; nothing where there are none. */
export function OwnGroupOptions({ groups, valueOf }: OwnGroupOptionsProps) {
  const { own } = useMessages().groups;
  if (groups.length === 0) return null;
  return (
    <optgroup label={own}>
      {groups.map((group) => (
        <option key={group.id} value={valueOf(group)}>
          {group.name}
        </option>
      ))}
    </optgroup>
  );
}
