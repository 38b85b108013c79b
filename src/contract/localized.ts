import * as z from 'zod/mini';

/** A text in the product's two languages. */
export const Localized = z.object({ zh: z.string(), en: z.string() });
export type Localized = z.infer<typeof Localized>;
