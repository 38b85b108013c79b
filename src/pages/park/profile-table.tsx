import { useMemo, useState, type ReactNode } from 'react';
import type { TableFigure } from '../../figures/figure.ts';
import type { TableRow } from '../../figures/figure-table.ts';
import { FactButton } from '../../panels/fact-button.tsx';
import { Link } from '../../panels/link.tsx';
import { useMessages } from '../../state/messages.ts';
import { profileDimensions, type ProfileGroup } from './profile-groups.ts';

interface ProfileTableProps {
  readonly figure: TableFigure;
  /** Short name of the park, for the titles of source popovers. */
  readonly park: string;
  /** The dataset as the link names it. */
  readonly dataset: string | null;
}

interface ProfileRowProps extends ProfileTableProps {
  readonly row: TableRow;
  /** True below the first row of a metric, whose name need not be read again. */
  readonly isRepeat: boolean;
  /** Stands behind the period. */
  readonly more?: ReactNode;
}

function ProfileRow({ row, figure, park, dataset, isRepeat, more }: ProfileRowProps) {
  const words = useMessages().park;
  const cellOf = (id: string) => row.cells[figure.table.columns.findIndex((column) => column.id === id)];
  const [metric, value, unit, period] = [cellOf('metric'), cellOf('value'), cellOf('unit'), cellOf('period')];
  const fact = value?.fact;
  const source = figure.sources.find((each) => each.id === fact?.source);
  const isOpenable = fact !== undefined && (fact.source !== null || fact.note !== null);
  return (
    <tr className={row.indent === undefined ? (isRepeat ? 'is-repeat' : '') : 'is-part'}>
      <th scope="row">
        {metric?.text}
        {fact !== undefined && fact.role !== 'actual' && <span className="tag">{words[fact.role]}</span>}
      </th>
      <td className="right profile-value">
        {isOpenable ? (
          <FactButton
            fact={fact}
            label={[park, metric?.text, period?.text].join(' ')}
            unit={unit?.text ?? ''}
            sources={figure.sources}
            className={fact.value === null ? 'missing' : ''}
          />
        ) : (
          <span className={fact?.value === null ? 'missing' : ''}>{value?.text}</span>
        )}
      </td>
      <td className="nowrap">{unit?.text}</td>
      <td className="nowrap">
        {period?.text}
        {more}
      </td>
      <td>{cellOf('caliber')?.text}</td>
      <td className="profile-source">
        {source && (
          <Link href={`/data${dataset === null ? '' : `?dataset=${dataset}`}#source-${source.id}`} title={source.title}>
            {source.title}
          </Link>
        )}
      </td>
    </tr>
  );
}

function GroupRows({ group, ...rest }: ProfileTableProps & { readonly group: ProfileGroup }) {
  const words = useMessages().park;
  const [isOpen, setOpen] = useState(false);
  const more = group.earlierPeriods > 0 && (
    <button
      type="button"
      className="profile-more"
      aria-expanded={isOpen}
      aria-label={words.earlierOf(String(group.latest[0]?.cells[0]?.text), group.earlierPeriods)}
      onClick={() => {
        setOpen(!isOpen);
      }}
    >
      {isOpen ? words.fold : words.earlier(group.earlierPeriods)}
    </button>
  );
  return (
    <>
      {group.latest.map((row, index) => (
        <ProfileRow key={row.id} row={row} {...rest} isRepeat={index > 0} {...(index === 0 ? { more } : {})} />
      ))}
      {isOpen && group.earlier.map((row) => <ProfileRow key={row.id} row={row} {...rest} isRepeat />)}
    </>
  );
}

/** The profile on screen: the latest of each metric, by dimension; earlier periods behind a button. Exports hold them all. */
export function ProfileTable(props: ProfileTableProps) {
  const { figure } = props;
  const dimensions = useMemo(() => profileDimensions(figure.table), [figure]);
  return (
    <div
      className="table-scroll profile-scroll"
      role="group"
      aria-label={`${figure.title.time}${figure.title.subject}`}
      tabIndex={0}
    >
      <table className="figure-table profile-table">
        <thead>
          <tr>
            {figure.table.columns.map(({ id, label, align }) => (
              <th key={id} scope="col" className={align}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        {dimensions.map(({ id, heading, groups }) => (
          <tbody key={id}>
            {heading !== '' && (
              <tr className="is-heading">
                <th scope="rowgroup" colSpan={figure.table.columns.length}>
                  {heading}
                </th>
              </tr>
            )}
            {groups.map((group) => (
              <GroupRows key={group.id} group={group} {...props} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
