import { useMemo } from 'react';
import { useCatalog } from '../../panels/catalog.ts';
import { useMessages } from '../../state/messages.ts';
import { evaluationSystems, type EvaluationSystem, type SystemDimension } from './systems.ts';

function DimensionRows({ dimension }: { readonly dimension: SystemDimension }) {
  const { data: words } = useMessages();
  return dimension.rows.map((row, index) => (
    <tr key={`${row.indicator} ${row.detail}`}>
      {index === 0 && (
        <>
          <th scope="rowgroup" rowSpan={dimension.rows.length}>
            {dimension.name}
          </th>
          <td className="right" rowSpan={dimension.rows.length}>
            {dimension.weight === '' ? <span className="small muted">{words.noWeight}</span> : dimension.weight}
            {dimension.share !== null && <i className="weight-bar" style={{ '--share': dimension.share }} />}
          </td>
        </>
      )}
      <td>{row.indicator}</td>
      <td className="right">{row.indicatorWeight}</td>
      <td className="small">{row.detail}</td>
    </tr>
  ));
}

function SystemTable({ system }: { readonly system: EvaluationSystem }) {
  const { data: words } = useMessages();
  const title = `${system.name} ${system.year}`;
  return (
    <article className="system">
      <h3>
        <span lang="zh-CN">{system.name}</span>
        <small className="muted">{system.year}</small>
      </h3>
      <div className="data-scroll" role="region" aria-label={title} tabIndex={0}>
        <table className="data-table systems-table" lang="zh-CN">
          <thead>
            <tr>
              <th scope="col">{words.dimension}</th>
              <th scope="col" className="right">
                {words.weight}
              </th>
              <th scope="col">{words.indicator}</th>
              <th scope="col" className="right">
                {words.weight}
              </th>
              <th scope="col">{words.detail}</th>
            </tr>
          </thead>
          {system.dimensions.map((dimension) => (
            <tbody key={dimension.name}>
              <DimensionRows dimension={dimension} />
            </tbody>
          ))}
        </table>
      </div>
      <p className="small muted data-address">
        {words.quality}　{system.quality}　
        {/^https?:/.test(system.address) ? (
          <a href={system.address} target="_blank" rel="noreferrer">
            {system.address.replace(/^https?:\/\//, '')}
          </a>
        ) : (
          system.address
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
      {systems.map((system) => (
        <SystemTable key={`${system.year} ${system.name}`} system={system} />
      ))}
    </section>
  );
}
