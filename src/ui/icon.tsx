/** Line icons on a 16-unit grid, drawn in the text's colour. */
const paths = {
  chart: 'M2 13h12M3 10l3-4 3 2 4-5',
  table: 'M2.5 3h11v10h-11zM2.5 6.5h11M6 6.5V13',
  copy: 'M5.5 5.5h7.5v8H5.5zM3 10.5v-8h7.5',
  download: 'M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.5h10',
  link: 'M6.5 9.5l3-3M7 4.5l1-1a2.8 2.8 0 0 1 4 4l-1 1M9 11.5l-1 1a2.8 2.8 0 0 1-4-4l1-1',
  pin: 'M6 2.5h4M6.8 2.5v4L5 8.8h6L9.2 6.5v-4M8 8.8v4.7',
  full: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  play: 'M4.5 3v10L13 8z',
  pause: 'M5 3v10M11 3v10',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.4 10.4l3.1 3.1',
  chevron: 'M4.5 6.5 8 10l3.5-3.5',
  check: 'M3.5 8.5l3 3 6-7',
  moon: 'M13 9.5A5.5 5.5 0 0 1 6.5 3 5.5 5.5 0 1 0 13 9.5z',
  sun: 'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM8 1.5v1.6M8 12.9v1.6M1.5 8h1.6M12.9 8h1.6M3.4 3.4l1.1 1.1M11.5 11.5l1.1 1.1M12.6 3.4l-1.1 1.1M4.5 11.5l-1.1 1.1',
  undo: 'M6 3.500 2.500 7 6 10.500M2.800 7h6.700a4 4 0 0 1 0 8H7',
  redo: 'M10 3.500 13.500 7 10 10.500M13.200 7H6.500a4 4 0 0 0 0 8H9',
  bookmark: 'M4 2.500h8v11l-4-3-4 3z',
  edit: 'M3 13h2.500l7.500-7.500L10.500 3 3 10.500zM9 4.500 11.500 7',
  remove: 'M3 4.500h10M6.500 4.500v-2h3v2M4.500 4.500l.6 9h5.800l.6-9',
  replace: 'M13 5.500A5.500 5.500 0 0 0 3.200 6M3 3v3h3M3 10.500A5.500 5.500 0 0 0 12.800 10M13 13v-3h-3',
  overview: 'M2.5 2.5h11v11h-11zM2.5 6h11M6.5 6v7.5',
  rankings: 'M2 4.5h6M11 4.5h3M9.5 2.8v3.4M2 11.5h2M7 11.5h7M5.5 9.8v3.4',
  score: 'M2 4h12M2 8h12M2 12h12M5 2.500v3M10.500 6.500v3M7 10.500v3',
  park: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 7.2V11M8 5v.2',
  present: 'M2 3h12M3 3v8h10V3M8 11v3M5.500 14h5',
  data: 'M3 4c0-.9 2.2-1.6 5-1.6s5 .7 5 1.6-2.2 1.6-5 1.6S3 4.900 3 4zM3 4v8c0 .9 2.200 1.6 5 1.6s5-.7 5-1.6V4M3 8c0 .9 2.200 1.600 5 1.600s5-.7 5-1.600',
  out: 'M6.500 3.500h-4v10h10v-4M9 2.500h4.500V7M13.200 2.800 7.500 8.500',
  qr: 'M2.500 2.500h4v4h-4zM9.500 2.500h4v4h-4zM2.500 9.500h4v4h-4zM9.500 9.500h1.500v1.500M13.500 9.500v2h-2v2M9.500 13.500h.5M13.500 13.500v.1',
  settings: 'M2 5h7M12 5h2M10.500 3.300v3.400M2 11h2M7 11h7M5.500 9.300v3.400',
  sort: 'M5 3v10M2.800 10.800 5 13l2.200-2.200M11 13V3M8.800 5.200 11 3l2.200 2.200',
  ascending: 'M8 13V3.500M4.500 7 8 3.500 11.500 7',
  descending: 'M8 3v9.500M4.500 9 8 12.500 11.500 9',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" className="icon">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
