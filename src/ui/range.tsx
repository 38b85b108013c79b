interface RangeProps {
  /** How many stops there are. */
  readonly stops: number;
  readonly from: number;
  readonly to: number;
  readonly labels: { readonly from: string; readonly to: string };
  /** The words of a stop, for screen readers. */
  readonly textAt: (stop: number) => string;
  readonly onChange: (from: number, to: number) => void;
}

/** A span on a line of stops: two native range inputs on one track, so that each handle has keys, name and value. */
export function Range({ stops, from, to, labels, textAt, onChange }: RangeProps) {
  const last = Math.max(stops - 1, 1);
  return (
    <div className="range" style={{ '--from': from / last, '--to': to / last }}>
      <i className="range-track" />
      <input
        type="range"
        min={0}
        max={last}
        value={from}
        aria-label={labels.from}
        aria-valuetext={textAt(from)}
        onChange={(event) => {
          onChange(Math.min(event.target.valueAsNumber, to), to);
        }}
      />
      <input
        type="range"
        min={0}
        max={last}
        value={to}
        aria-label={labels.to}
        aria-valuetext={textAt(to)}
        onChange={(event) => {
          onChange(from, Math.max(event.target.valueAsNumber, from));
        }}
      />
    </div>
  );
}
