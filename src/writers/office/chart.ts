import type { Chart } from '../../slides/plain.ts';
import type { Palette } from '../../theme/tokens.ts';
import { escapeXml, part } from '../pptx/xml.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
/** What an element of a package says that shows a chart. */
export const CHART_NAMESPACE = `${DRAWING}/chart`;
export const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

const solid = (color: string) => `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;

/** The fills of a chart: its text, the bars before the last, and the last with the edge of all. */
export interface ChartFills {
  readonly ink: string;
  readonly tint: string;
  readonly strong: string;
}

/** The colours of a palette as they are, where a file has no theme of ours. */
export const fixedFills = ({ ink, accents: { basis } }: Palette): ChartFills => ({
  ink: solid(ink),
  tint: solid(basis.tint),
  strong: solid(basis.strong),
});

const text = (size: number, fill: string, bold = false) =>
  `<a:defRPr sz="${size}" b="${bold ? 1 : 0}">${fill}</a:defRPr>`;
const looks = (size: number, fill: string) =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${text(size, fill)}</a:pPr><a:endParaRPr lang="nl-NL"/></a:p></c:txPr>`;
const SHOWN =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';

function writeSeries(chart: Chart, index: number, size: number, { ink, tint, strong }: ChartFills): string {
  const series = chart.series[index];
  if (!series) return '';
  const last = index === chart.series.length - 1;
  const labels = series.told.map((told, i) => {
    const words = `<c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr>${text(size, ink, true)}</a:pPr><a:r><a:rPr lang="nl-NL"/><a:t>${escapeXml(`${series.name}: ${told}`)}</a:t></a:r></a:p></c:rich>`;
    return `<c:dLbl><c:idx val="${i}"/><c:tx>${words}</c:tx><c:dLblPos val="outEnd"/>${SHOWN}</c:dLbl>`;
  });
  const names = chart.categories.map((name, i) => `<c:pt idx="${i}"><c:v>${escapeXml(name)}</c:v></c:pt>`);
  // What is not told has a bar of no length, so that its words still stand where the bar would.
  const values = series.shares.map(
    (share, i) => `<c:pt idx="${i}"><c:v>${Math.round((share ?? 0) * 100)}</c:v></c:pt>`,
  );
  const count = `<c:ptCount val="${chart.categories.length}"/>`;
  const look = `<c:spPr>${last ? strong : tint}<a:ln w="12700">${strong}</a:ln></c:spPr>`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>${look}<c:invertIfNegative val="0"/><c:dLbls>${labels.join('')}${looks(size, ink)}${SHOWN}</c:dLbls><c:cat><c:strLit>${count}${names.join('')}</c:strLit></c:cat><c:val><c:numLit><c:formatCode>General</c:formatCode>${count}${values.join('')}</c:numLit></c:val></c:ser>`;
}

/**
 * A chart of bars as a part of an Office file, which one can recolour and set otherwise: one row of bars for each
 * category, the first on top, each bar with its own words.
 * @param size of its text, in hundredths of a point
 */
export function writeChart(chart: Chart, size: number, fills: ChartFills): string {
  const series = chart.series.map((_, i) => writeSeries(chart, i, size, fills)).join('');
  const none = '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>';
  const categories = `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${none}${looks(size, fills.ink)}<c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>`;
  const values =
    '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="170"/><c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="t"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/><c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx>';
  return part(
    `<c:chartSpace xmlns:c="${CHART_NAMESPACE}" xmlns:a="${DRAWING}/main"><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>${categories}${values}</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`,
  );
}

/** Where a chart stands in a slide or a text, by the name of its part among the references. */
export const chartGraphic = (id: string): string =>
  `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${CHART_NAMESPACE}"><c:chart xmlns:c="${CHART_NAMESPACE}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/></a:graphicData></a:graphic>`;
