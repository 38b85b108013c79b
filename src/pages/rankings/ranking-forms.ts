import type { Catalog } from '../../contract/catalog.ts';
import type { Slice } from '../../contract/slice.ts';
import type { DrawnFigure } from '../../figures/drawn-kinds.ts';
import type { RankingForm, View } from '../../figures/view.ts';
import type { Language } from '../../i18n/language.ts';

/** Forms a chart draws; the list stands without their code. */
export type DrawnForm = Exclude<RankingForm, 'list'>;

export interface FormInput {
  readonly view: View;
  readonly catalog: Catalog;
  readonly language: Language;
  /** By metric for ranks over time, by period for a distribution; of every park. */
  readonly slice: Slice;
  /** By metric, of every park, where a coverage is asked for. */
  readonly history: Slice | null;
}

export type BuildForm = (input: FormInput) => DrawnFigure;

const builders: Readonly<Record<DrawnForm, () => Promise<BuildForm>>> = {
  bump: () => import('../../figures/bump.ts').then((room) => room.toBumpFigure),
  distribution: () =>
    import('../../figures/distribution.ts').then(
      (room) =>
        ({ slice, ...rest }) =>
          room.toDistributionFigure({ ...rest, current: slice }),
    ),
};

export function loadForm(form: DrawnForm): Promise<BuildForm> {
  return builders[form]();
}
