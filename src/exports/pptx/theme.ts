import type { Palette } from '../../charts/palette.ts';
import type { Language } from '../../i18n/language.ts';
import { xml, xmlPart } from '../ooxml/xml.ts';

/** Fonts that come with every Office on Windows and macOS: nothing is embedded, so nothing is missing. */
const latinFont: Record<Language, string> = { zh: 'Microsoft YaHei', en: 'Arial' };
const eastAsianFont = 'Microsoft YaHei';

function fonts(name: string, language: Language): string {
  return xml(
    name,
    {},
    xml('a:latin', { typeface: latinFont[language] }),
    xml('a:ea', { typeface: eastAsianFont }),
    xml('a:cs', { typeface: '' }),
    xml('a:font', { script: 'Hans', typeface: eastAsianFont }),
    xml('a:font', { script: 'Hang', typeface: 'Malgun Gothic' }),
  );
}

const colour = (name: string, hex: string): string => xml(name, {}, xml('a:srgbClr', { val: hex.slice(1) }));
const placeholder = xml('a:solidFill', {}, xml('a:schemeClr', { val: 'phClr' }));

/** Office wants three of each; charts name their own lines and fills. */
const plainFormats = xml(
  'a:fmtScheme',
  { name: 'Parkscope' },
  xml('a:fillStyleLst', {}, placeholder, placeholder, placeholder),
  xml(
    'a:lnStyleLst',
    {},
    ...[6350, 12_700, 19_050].map((w) => xml('a:ln', { w }, placeholder, xml('a:prstDash', { val: 'solid' }))),
  ),
  xml('a:effectStyleLst', {}, ...[1, 2, 3].map(() => xml('a:effectStyle', {}, xml('a:effectLst')))),
  xml('a:bgFillStyleLst', {}, placeholder, placeholder, placeholder),
);

/** Colours of the palette as the deck's theme, so that what is added by hand matches; fonts for every script. */
export function themeXml(colours: Palette, language: Language): string {
  const accents = [0, 1, 2, 3, 4, 5].map((slot) => colour(`a:accent${slot + 1}`, colours.series[slot] ?? colours.ink));
  return xmlPart(
    xml(
      'a:theme',
      { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: 'Parkscope' },
      xml(
        'a:themeElements',
        {},
        xml(
          'a:clrScheme',
          { name: 'Parkscope' },
          colour('a:dk1', colours.ink),
          colour('a:lt1', colours.surface),
          colour('a:dk2', colours.ink2),
          colour('a:lt2', colours.sunken),
          ...accents,
          colour('a:hlink', colours.accent),
          colour('a:folHlink', colours.ink3),
        ),
        xml('a:fontScheme', { name: 'Parkscope' }, fonts('a:majorFont', language), fonts('a:minorFont', language)),
        plainFormats,
      ),
    ),
  );
}
