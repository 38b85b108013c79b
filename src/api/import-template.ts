export interface TemplateAsked {
  /** A row for each park, or a row for each figure. */
  readonly layout: 'wide' | 'long';
  readonly format: 'xlsx' | 'csv';
  readonly language: 'zh' | 'en';
}

/** The address of a file to fill in for a dataset. */
export function templatePath(dataset: string, { layout, format, language }: TemplateAsked): string {
  return `/datasets/${encodeURIComponent(dataset)}/import-template.${format}?layout=${layout}&lang=${language}`;
}
