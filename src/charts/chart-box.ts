/** The room of a chart in logical px. */
export interface ChartBox {
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface PlotArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
