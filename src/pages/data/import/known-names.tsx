interface KnownNamesProps {
  readonly id: string;
  readonly entries: readonly string[];
}

/** Known names that a field offers while one types. */
export function KnownNames({ id, entries }: KnownNamesProps) {
  return (
    <datalist id={id}>
      {[...new Set(entries)].map((entry) => (
        <option key={entry} value={entry} />
      ))}
    </datalist>
  );
}
