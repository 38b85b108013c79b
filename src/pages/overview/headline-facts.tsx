import type { HeadlineFigure } from '../../figures/figure.ts';
import { FactButton } from '../../panels/fact-button.tsx';
import { Link } from '../../panels/link.tsx';

/** The figures a park is known by, large, each one click from its source. */
export function HeadlineFacts({ figure }: { readonly figure: HeadlineFigure }) {
  return (
    <div className="headline">
      {figure.groups.map((group) => (
        <section key={group.park.park} style={{ flexGrow: group.facts.length }}>
          <h3>
            <Link href={`/parks/${group.park.park}?dataset=${figure.dataset}`}>{group.park.name}</Link>
            <span className="muted">{group.subtitle}</span>
          </h3>
          <dl>
            {group.facts.map((fact) => (
              <div key={fact.metric}>
                <dt>{fact.label}</dt>
                <dd className="headline-value">
                  <FactButton
                    className="headline-number"
                    fact={fact.value}
                    label={`${group.park.name} ${fact.label}`}
                    unit={fact.unit}
                    sources={figure.sources}
                  />
                  <span className="headline-unit">{fact.unit}</span>
                </dd>
                <dd className="small muted">{fact.remark}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
