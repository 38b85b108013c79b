import type { OfficeFile } from './office-file.ts';
import { all, type XmlElement } from './xml-tree.ts';

const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

const labels =
  'numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst';
const axis =
  'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt';

/** Children in the order the schemas of ECMA-376 (parts 1, 21.1, 21.2 and 19.3) ask for; PowerPoint repairs, or refuses, what stands otherwise. */
const orders: Readonly<Record<string, string>> = {
  'c:chartSpace':
    'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
  'c:chart': 'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs',
  'c:plotArea': 'layout lineChart barChart scatterChart bubbleChart radarChart catAx valAx dTable spPr',
  'c:lineChart': 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId',
  'c:barChart': 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId',
  'c:scatterChart': 'scatterStyle varyColors ser dLbls axId',
  'c:bubbleChart': 'varyColors ser dLbls bubble3D bubbleScale showNegBubbles sizeRepresents axId',
  'c:radarChart': 'radarStyle varyColors ser dLbls axId',
  'c:ser':
    'idx order tx spPr invertIfNegative pictureOptions marker dPt dLbls trendline errBars cat val xVal yVal bubbleSize bubble3D smooth extLst',
  'c:dPt': 'idx invertIfNegative marker bubble3D explosion spPr',
  'c:dLbl': `idx delete layout tx ${labels}`,
  'c:dLbls': `dLbl delete ${labels}`,
  'c:catAx': `${axis} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl`,
  'c:valAx': `${axis} crossBetween majorUnit minorUnit dispUnits`,
  'c:scaling': 'logBase orientation max min',
  'c:title': 'tx layout overlay spPr txPr',
  'c:legend': 'legendPos legendEntry layout overlay spPr txPr',
  'c:marker': 'symbol size spPr',
  'c:manualLayout': 'layoutTarget xMode yMode wMode hMode x y w h',
  'c:numCache': 'formatCode ptCount pt',
  'c:strCache': 'ptCount pt',
  'c:multiLvlStrCache': 'ptCount lvl',
  'a:pPr': 'lnSpc spcBef spcAft buNone tabLst defRPr',
  'a:rPr': 'ln solidFill latin ea cs',
  'a:defRPr': 'ln solidFill latin ea cs',
  'a:ln': 'noFill solidFill prstDash round',
  'a:tcPr': 'lnL lnR lnT lnB noFill solidFill',
  'a:tbl': 'tblPr tblGrid tr',
  workbook: 'bookViews sheets definedNames calcPr',
  worksheet: 'sheetPr sheetViews cols sheetData pageMargins pageSetup headerFooter',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles',
  font: 'b sz color name family',
  'p:sp': 'nvSpPr spPr txBody',
  'p:pic': 'nvPicPr blipFill spPr',
  'p:graphicFrame': 'nvGraphicFramePr xfrm graphic',
  'p:sld': 'cSld clrMapOvr',
  'p:sldMaster': 'cSld clrMap sldLayoutIdLst txStyles',
  'p:presentation': 'sldMasterIdLst notesMasterIdLst sldIdLst sldSz notesSz',
};

/** Elements whose children do not stand in the order of their schema, or are not in it. */
export function outOfOrder(file: OfficeFile): string[] {
  const parts = file.paths.filter((path) => /^(?:ppt|xl)\/.*\.xml$/.test(path));
  return parts.flatMap((path) => {
    const document = file.xml(path);
    return Object.entries(orders).flatMap(([name, order]) => {
      const sequence = order.split(' ');
      return [...(document.name === name ? [document] : []), ...all(document, name)].flatMap((element) => {
        // The marker of a line chart as a whole is a switch, not a look.
        if (name === 'c:marker' && 'val' in element.attributes) return [];
        const places = element.children.map((child) => sequence.indexOf(localName(child)));
        const isOrdered = places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
        return isOrdered ? [] : [`${path} ${name}: ${element.children.map(localName).join(' ')}`];
      });
    });
  });
}
