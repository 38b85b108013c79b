const engines: readonly (readonly [RegExp, string])[] = [
  [/Firefox\//, 'gecko'],
  [/Chrom(?:e|ium)\//, 'blink'],
  [/AppleWebKit\//, 'webkit'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/Android/, 'android'],
  [/iPhone|iPad/, 'ios'],
  [/Mac OS/, 'mac'],
  [/Windows/, 'windows'],
  [/Linux|X11/, 'linux'],
];

function named(text: string, names: readonly (readonly [RegExp, string])[]): string {
  return names.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';
}

/** What draws the letters of pictures: the engine of a browser and the system it runs on, by what it calls itself. */
export function thisBrowser(userAgent: string = navigator.userAgent): string {
  return `${named(userAgent, engines)} ${named(userAgent, systems)}`;
}
