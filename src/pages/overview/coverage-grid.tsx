import type { CoverageFigure } from '../../figures/figure.ts';
import { Link } from '../../panels/link.tsx';
import { useMessages } from '../../state/messages.ts';

const steps = [1, 3, 8, 16, Infinity];
/** Beyond this many periods every other one is labelled. */
const labelledPeriods = 14;

function shadeOf(count: number): number {
  return steps.findIndex((most) => count <= most) + 1;
}

function isLabelled(index: number, of: number): boolean {
  return of <= labelledPeriods || (of - 1 - index) % 2 === 0;
}

/** Metric by year: how many parks have a figure. A dot is none, which is not the same as a zero. */
export function CoverageGrid({ figure }: { readonly figure: CoverageFigure }) {
  const { overview, compare, data } = useMessages();
  return (
    <>
      <div className="table-scroll coverage-scroll" role="region" aria-label={overview.coverage} tabIndex={0}>
        <table className="coverage">
          <thead>
            <tr>
              <th scope="col">{compare.metric}</th>
              {figure.periods.map((period, index) => (
                <th key={period.id} scope="col">
                  <span className={isLabelled(index, figure.periods.length) ? '' : 'visually-hidden'}>
                    {period.label}
                  </span>
                </th>
              ))}
              <th scope="col" className="right">
                {data.parks}
              </th>
            </tr>
          </thead>
          <tbody>
            {figure.rows.map((row) => (
              <tr key={row.metric}>
                <th scope="row">
                  <Link href={`/rankings?dataset=${figure.dataset}&metric=${row.metric}`}>{row.label}</Link>
                </th>
                {row.counts.map((count, index) => (
                  <td
                    key={figure.periods[index]?.id}
                    className={count > 0 ? `shade-${String(shadeOf(count))}` : 'none'}
                  >
                    {count > 0 ? count : '·'}
                  </td>
                ))}
                <td className="right">{row.parks}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {figure.left > 0 && (
        <p className="more small">
          <Link href={`/data?dataset=${figure.dataset}#metrics`}>
            {overview.allMetrics(figure.left + figure.rows.length)}
          </Link>
        </p>
      )}
    </>
  );
}
