import type { RankingFigure } from '../../figures/ranking-figure.ts';
import { useMessages } from '../../state/messages.ts';

export function hasBars(figure: RankingFigure): boolean {
  return figure.rows.some((row) => row.bar !== null);
}

/** How many columns the table has for this figure. */
export function columnCount(figure: RankingFigure): number {
  const optional = [
    figure.rankChangeHeader !== null,
    figure.valueChangeHeader !== null,
    hasBars(figure),
    figure.overall !== null,
    figure.percentileHeader !== null,
  ];
  return 6 + optional.filter(Boolean).length;
}

/** Column headers, with "/ 34" under the rank and the unit under the value. */
export function RankingHead({ figure, hasSpark }: { readonly figure: RankingFigure; readonly hasSpark: boolean }) {
  const { rankings: words, rankingForms, park } = useMessages();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="right">
          {words.rank}
          <small>{words.of(figure.of)}</small>
        </th>
        {figure.overall !== null && (
          <th scope="col" className="right">
            {figure.overall.header}
            <small>{words.of(figure.overall.of)}</small>
          </th>
        )}
        {figure.rankChangeHeader !== null && (
          <th scope="col" className="right">
            {figure.rankChangeHeader}
          </th>
        )}
        <th scope="col" className="park">
          {park.title}
        </th>
        <th scope="col" className="province">
          {words.province}
        </th>
        <th scope="col" className="right value">
          {figure.valueHeader}
          <small>{figure.unit}</small>
        </th>
        {hasBars(figure) && (
          <th scope="col" className="bar-cell">
            <span className="visually-hidden">{words.bars}</span>
          </th>
        )}
        {figure.valueChangeHeader !== null && (
          <th scope="col" className="right">
            {figure.valueChangeHeader}
          </th>
        )}
        {figure.percentileHeader !== null && (
          <th scope="col" className="right" title={rankingForms.percentileHint}>
            {figure.percentileHeader}
            <small>{words.of(figure.of)}</small>
          </th>
        )}
        {hasSpark && (
          <th scope="col" className="spark-cell" title={rankingForms.sparkHint}>
            {rankingForms.spark}
          </th>
        )}
        <th scope="col" className="pin-cell">
          <span className="visually-hidden">{words.pin('')}</span>
        </th>
      </tr>
    </thead>
  );
}
