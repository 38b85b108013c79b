/** Every page, on the dataset that shows most of it, with the figure that says it is there. */
export const pages = {
  overview: '/?dataset=china',
  compare: '/compare?dataset=korea',
  rankings: '/rankings?dataset=korea',
  park: '/parks/jinhua-nev-town?dataset=china',
  data: '/data?dataset=china',
} as const;

export const phone = { width: 375, height: 812 };
export const laptop = { width: 1440, height: 900 };
export const hall = { width: 1920, height: 1080 };
