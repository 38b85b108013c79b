import { ColumnUse, type ImportColumn } from '../../../contract/import.ts';
import { columnLetter } from '../../../domain/column-letter.ts';
import { useCatalog } from '../../../panels/catalog.ts';
import { useLanguage } from '../../../state/preferences.ts';
import { Select } from '../../../ui/select.tsx';
import { TypedField } from './typed-field.tsx';
import { useImportWords } from './use-import-words.ts';

interface ColumnHeadProps {
  readonly column: ImportColumn;
  readonly onChange: (column: ImportColumn) => void;
}

const groups = [
  { id: 'figures', uses: ['figure', 'value'] },
  { id: 'place', uses: ['park', 'park_zh', 'park_en', 'park_local', 'level', 'province', 'country'] },
  { id: 'what', uses: ['metric', 'period', 'year', 'unit', 'unit_mult'] },
  {
    id: 'about',
    uses: [
      ...(['qualifier', 'printed', 'status', 'kind', 'role', 'cumulative', 'as_of'] as const),
      ...(['source', 'quote', 'confidence', 'note', 'note_zh', 'note_en'] as const),
    ],
  },
] as const;

/** The metric of a column of figures: by the words of its header, one the reader names, or whichever each row names. */
function MetricOf({ column, onChange }: ColumnHeadProps) {
  const words = useImportWords();
  const language = useLanguage();
  const { metrics, dataset } = useCatalog();
  const header = column.header.join(' ');
  const isKnown = metrics.some(({ id }) => id === column.metric);
  return (
    <Select
      look="bare"
      label={words.metricOf(columnLetter(column.at))}
      value={column.metric ?? ''}
      onChange={(chosen) => {
        onChange({ ...column, metric: chosen === '' ? null : chosen, why: 'chosen' });
      }}
    >
      <option value="">
        {words.metric} {words.byRow}
      </option>
      {column.metric !== null && !isKnown && <option value={column.metric}>{words.asHeader(column.metric)}</option>}
      {header !== '' && header !== column.metric && <option value={header}>{words.asHeader(header)}</option>}
      {dataset.dimensions.map(({ id, label }) => (
        <optgroup key={id} label={label[language]}>
          {metrics
            .filter(({ dimension }) => dimension === id)
            .map((metric) => (
              <option key={metric.id} value={metric.id}>
                {metric.label[language]}
              </option>
            ))}
        </optgroup>
      ))}
    </Select>
  );
}

/** What a column holds, why it was taken for that, and, of figures, their metric, period and unit. */
export function ColumnHead({ column, onChange }: ColumnHeadProps) {
  const words = useImportWords();
  const letter = columnLetter(column.at);
  const isFigure = column.as === 'figure';
  return (
    <div className="import-column">
      <span className="import-letter">{letter}</span>
      <Select
        look="bare"
        label={words.holds(letter)}
        value={column.as}
        onChange={(chosen) => {
          const as = ColumnUse.parse(chosen);
          const metric = as === 'figure' && column.header.length > 0 ? column.header.join(' ') : null;
          onChange({ ...column, as, metric, period: null, unit: null, why: 'chosen' });
        }}
      >
        <option value="ignore">{words.uses.ignore}</option>
        {groups.map(({ id, uses }) => (
          <optgroup key={id} label={words.useGroups[id]}>
            {uses.map((use) => (
              <option key={use} value={use}>
                {words.uses[use]}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
      {isFigure && (
        <>
          <MetricOf column={column} onChange={onChange} />
          <TypedField
            label={words.periodOf(letter)}
            placeholder={`${words.period} ${words.byRow}`}
            value={column.period ?? ''}
            onChange={(text) => {
              onChange({ ...column, period: text === '' ? null : text, why: 'chosen' });
            }}
          />
          <TypedField
            label={words.unitOf(letter)}
            placeholder={`${words.unit} ${words.byRow}`}
            value={column.unit ?? ''}
            onChange={(text) => {
              onChange({ ...column, unit: text === '' ? null : text, why: 'chosen' });
            }}
          />
        </>
      )}
      <small className={column.why === 'unknown' ? 'muted' : undefined}>{words.why[column.why]}</small>
    </div>
  );
}
