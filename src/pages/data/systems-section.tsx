import { useMemo } from 'react';
import { useCatalog } from '../../panels/catalog.ts';
import { useMessages } from '../../state/messages.ts';
import { evaluationSystems, type EvaluationSystem, type SystemDimension } from './systems.ts';

interface DimensionRowsProps {
  readonly dimension: SystemDimension;
  readonly has: EvaluationSystem['has'];
}

function DimensionRows({ dimension, has }: DimensionRowsProps) {
  const { data: words } = useMessages();
  return dimension.rows.map((row, index) => (
    <tr key={`${row.indicator} ${row.detail}`}>
      {index === 0 && (
        <th scope="rowgroup" rowSpan={dimension.rows.length}>
          {dimension.name}
        </th>
      )}
      {index === 0 && has.weights && (
        <td className="system-weight" rowSpan={dimension.rows.length}>
          {dimension.weight === '' ? <span className="small muted">{words.noWeight}</span> : dimension.weight}
          {dimension.share !== null && <i style={{ '--share': dimension.share }} />}
        </td>
      )}
      {has.indicators && <td>{row.indicator}</td>}
      {has.indicatorWeights && <td className="right">{row.indicatorWeight}</td>}
      {has.details && <td className="small">{row.detail}</td>}
    </tr>
  ));
}

function SystemTable({ system }: { readonly system: EvaluationSystem }) {
  const { data: words } = useMessages();
  const { has } = system;
  return (
    <div className="data-scroll" role="region" aria-label={`${system.name} ${system.year}`} tabIndex={0}>
      <table className="data-table systems-table" lang="zh-CN">
        <thead>
          <tr>
            <th scope="col">{words.dimension}</th>
            {has.weights && <th scope="col">{words.weight}</th>}
            {has.indicators && <th scope="col">{words.indicator}</th>}
            {has.indicatorWeights && (
              <th scope="col" className="right">
                {words.weight}
              </th>
            )}
            {has.details && <th scope="col">{words.detail}</th>}
          </tr>
        </thead>
        {system.dimensions.map((dimension) => (
          <tbody key={dimension.name}>
            <DimensionRows dimension={dimension} has={has} />
          </tbody>
        ))}
      </table>
    </div>
  );
}

function System({ system }: { readonly system: EvaluationSystem }) {
  const { data: words } = useMessages();
  const { has, dimensions, remarks } = system;
  const isPlain = dimensions.length === 1 ? !has.indicatorWeights : !has.indicators && !has.details;
  return (
    <article className={isPlain ? 'system is-plain' : 'system'}>
      <h3>
        <span lang="zh-CN">{system.name}</span>
        <small className="muted">{system.year}</small>
      </h3>
      {remarks.map((remark) => (
        <p key={remark} className="small muted" lang="en">
          {remark}
        </p>
      ))}
      <SystemTable system={system} />
      <p className="small muted data-address system-source">
        <span>{words.quality}</span>
        <span lang="en">{system.quality}</span>
        {/^https?:/.test(system.address) ? (
          <a className="plain-link" href={system.address} target="_blank" rel="noreferrer">
            {system.address.replace(/^https?:\/\//, '')}
          </a>
        ) : (
          <span>{system.address}</span>
        )}
      </p>
    </article>
  );
}

/** Evaluation systems that authorities have published, edition by edition, as their sources give them. */
export function SystemsSection() {
  const { data: words } = useMessages();
  const { methodology } = useCatalog();
  const systems = useMemo(() => evaluationSystems(methodology), [methodology]);
  return (
    <section id="systems" className="card data-card" aria-labelledby="systems-title">
      <header>
        <h2 id="systems-title">{words.methodology}</h2>
      </header>
      <p className="data-text muted">{systems.length === 0 ? words.noMethodology : words.systemsAdvice}</p>
      <div className="systems">
        {systems.map((system) => (
          <System key={`${system.year} ${system.name}`} system={system} />
        ))}
      </div>
    </section>
  );
}
