import type { Figure } from '../figures/figure.ts';
import type { TableCell } from '../figures/figure-table.ts';
import { cutNumber } from '../figures/number-tail.ts';
import { ChangeText } from './change-text.tsx';
import { FactButton } from './fact-button.tsx';
import { SparkLine } from './spark-line.tsx';

/** A number whose decimal point stands where those of its column do. */
function Aligned({ text, tail: room }: { readonly text: string; readonly tail: string }) {
  if (room === '') return <>{text}</>;
  const { head, tail } = cutNumber(text);
  return (
    <>
      {head}
      <span className="tail" data-room={room}>
        {tail}
      </span>
    </>
  );
}

interface TableCellViewProps {
  readonly cell: TableCell;
  /** What the number is: park, metric, period. */
  readonly label: string;
  readonly unit: string;
  /** Held free behind the decimal point. */
  readonly tail: string;
  readonly figure: Figure;
}

/** What stands in one cell: a number that opens its source, a change, a small line, or words. */
export function TableCellView({ cell, label, unit, tail, figure }: TableCellViewProps) {
  if (cell.spark) return <SparkLine pieces={cell.spark} />;
  if (cell.change) return <ChangeText change={cell.change} />;
  const text = cell.value === null ? cell.text : <Aligned text={cell.text} tail={tail} />;
  if (cell.fact && (cell.fact.source !== null || cell.fact.note !== null))
    return (
      <FactButton fact={cell.fact} label={label} unit={unit} sources={figure.sources}>
        {text}
      </FactButton>
    );
  return <>{text}</>;
}
