import { readFigureLink } from '../../src/figures/figure-link.ts';
import { languages, type Language } from '../../src/i18n/language.ts';
import { pictureCatalog, pictureFacts } from '../images/picture-facts.ts';
import type { Picture, PictureJob, Pictures } from '../images/picture-job.ts';
import { pictureKey, pictureSearch } from '../images/picture-key.ts';
import { requireIds } from '../images/picture-query.ts';
import { namedSizes } from '../images/picture-size.ts';
import type { ReaderOf } from '../routes/figures.ts';
import type { ShareCard } from './share-tags.ts';

const site: Readonly<Record<Language, Pick<ShareCard, 'title' | 'description'>>> = {
  zh: { title: '园区对标 Parkscope', description: '开发区、经开区、高新区指标对比，每个数都有出处。' },
  en: { title: 'Parkscope 园区对标', description: 'Industrial parks compared by their figures, each with its source.' },
};

/** Figures' titles and sentences, those used last; a release never changes, so neither do they. */
const mostKept = 500;

export interface ShareOptions {
  readonly readerOf: ReaderOf;
  readonly pictures: Pictures;
  readonly pathOfPictures: string;
  /** After this long a link goes without its figure's words. */
  readonly limitMs: number;
}

interface AskedPage {
  readonly path: string;
  readonly search: URLSearchParams;
  readonly origin: string | null;
  /** Whether what the figure says is worth waiting for: a browser shows the page itself. */
  readonly isWaiting: boolean;
}

function after<Value>(ms: number, value: Value): Promise<Value> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(value), ms).unref();
  });
}

/** What chats show of links into this application: the figure's title, its sentence and its picture. */
export function shareCards({
  readerOf,
  pictures,
  pathOfPictures,
  limitMs,
}: ShareOptions): (page: AskedPage) => Promise<ShareCard> {
  const kept = new Map<string, Promise<Picture | null>>();

  function told(key: string, draw: () => Promise<Picture | null>): Promise<Picture | null> {
    const known = kept.get(key) ?? draw();
    kept.delete(key);
    kept.set(key, known);
    known.catch(() => kept.delete(key));
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break;
      kept.delete(oldest);
    }
    return known;
  }

  /** The job of the page's figure and the facts for it; null where it has none, or names what is not there. */
  async function figureOf(address: string, language: Language) {
    const link = readFigureLink(address);
    // The front page is shown as the site itself.
    if (link === null || link.place.page === 'overview') return null;
    try {
      const reader = await readerOf(link.view);
      const catalog = await pictureCatalog(reader, link.view.dataset);
      requireIds(link, catalog);
      const job: PictureJob = {
        link,
        language,
        format: null,
        size: namedSizes.card,
        theme: 'light',
        upDown: null,
        hasFonts: true,
      };
      return { job, dataset: catalog.dataset.id, facts: pictureFacts(reader, catalog) };
    } catch {
      // An unknown dataset, release or id, or a database that is away: the page is sent all the same, and says so itself.
      return null;
    }
  }

  return async ({ path, search, origin, isWaiting }) => {
    const language = languages.find((each) => each === search.get('lang')) ?? 'zh';
    const address = `${path}?${search.toString()}`;
    const url = origin === null ? null : origin + (search.size === 0 ? path : address);
    const bare: ShareCard = { language, ...site[language], url, image: null };
    const figure = await figureOf(address, language);
    if (figure === null) return bare;
    const { job, dataset, facts } = figure;
    const { widthPx, heightPx } = job.size;
    const image =
      origin === null ? null : { url: `${origin}${pathOfPictures}?${pictureSearch(job, dataset)}`, widthPx, heightPx };
    const key = `${facts.release} ${pictureKey(job, dataset)}`;
    if (!isWaiting && !kept.has(key)) return { ...bare, image };
    const said = await Promise.race([told(key, () => pictures.draw(job, facts)), after(limitMs, null)]).catch(
      () => null,
    );
    return said === null ? { ...bare, image } : { ...bare, image, title: said.title, description: said.sentence };
  };
}
