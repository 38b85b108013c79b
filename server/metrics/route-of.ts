/** Whether the segments of a path are those of a template, `:name` standing for any. */
function fits(template: readonly string[], path: readonly string[]): boolean {
  return template.length === path.length && template.every((each, at) => each.startsWith(':') || each === path[at]);
}

/**
 * The label of an address: the template of the route of the API it asks, `/embed`, `asset` (named by content), `file` or `page`; `other`
 * where the API has no such path. There are as many labels as routes, whatever is asked.
 */
export function routeLabels(templates: readonly string[]): (url: string) => string {
  const known = [...new Set(templates)]
    .filter((each) => !each.includes('*'))
    .map((template) => ({ template, segments: template.split('/') }));
  return (url) => {
    const path = url.replace(/[?#].*$/s, '');
    if (path.startsWith('/api/')) {
      const segments = path.split('/');
      return known.find((each) => fits(each.segments, segments))?.template ?? 'other';
    }
    if (/^\/embed\/?$/.test(path)) return '/embed';
    if (path.startsWith('/assets/')) return 'asset';
    return /\.[^/]+$/.test(path) ? 'file' : 'page';
  };
}
