import type { HallMonthPage } from '../../../figures/hall.ts';
import type { HallWords } from '../../../i18n/hall-messages.ts';
import { TaskMarkIcon } from '../task-mark-icon.tsx';

interface HallMonthProps {
  readonly page: HallMonthPage;
  readonly words: HallWords;
}

/** The month in four numbers, and by name what is late. */
export function HallMonth({ page, words }: HallMonthProps) {
  const { due, done, late, share, lateTasks, moreLate, ahead } = page;
  return (
    <div className="hall-month">
      <dl className="hall-numbers">
        <div>
          <dt>{words.due}</dt>
          <dd>
            {due}
            <small>{words.tasks}</small>
          </dd>
        </div>
        <div>
          <dt>
            <TaskMarkIcon state="done" />
            {words.done}
          </dt>
          <dd>{done}</dd>
        </div>
        <div>
          <dt>
            <TaskMarkIcon state="late" />
            {words.late}
          </dt>
          <dd>{late}</dd>
        </div>
        <div>
          <dt>{words.share}</dt>
          <dd>{share ?? '—'}</dd>
        </div>
        {ahead !== null && (
          <div>
            <dt>
              <TaskMarkIcon state="planned" />
              {words.ahead(ahead.from)}
            </dt>
            <dd>
              {ahead.count}
              <small>{words.tasks}</small>
            </dd>
          </div>
        )}
      </dl>
      <section className="hall-late">
        <h2>{words.lateTitle}</h2>
        {lateTasks.length === 0 ? (
          <p className="hall-none">{words.noLate}</p>
        ) : (
          <ul>
            {lateTasks.map(({ row, month }) => (
              <li key={`${row.id} ${month}`}>
                <TaskMarkIcon state="late" />
                <b>{row.name}</b>
                <span>{row.task}</span>
                <time>{month}</time>
              </li>
            ))}
            {moreLate > 0 && <li className="hall-more">{words.more(moreLate)}</li>}
          </ul>
        )}
      </section>
    </div>
  );
}
