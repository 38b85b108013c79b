import type { Language } from './language.ts';

const chinese = {
  title: '核验图片',
  about: '由园区对标保存的 PNG、SVG、PDF 或 PPTX 记着它的出处和数字；在本机读取，不上传。',
  choose: '选择文件',
  chooseAnother: '再核验一个',
  close: '关闭',
  reading: '正在核验……',
  tooLarge: (megabytes: number) => `文件大于 ${String(megabytes)} MB，没有读取。`,
  unknown: '这个文件没有说明它的出处',
  unknownAdvice: '它不是园区对标保存的，或经聊天软件、编辑软件另存时丢掉了出处。',
  page: (page: number) => `第 ${String(page)} 页`,
  pages: '逐页结果',
  noPage: '已不在文件中',
  silent: '没有出处：文字页，或保存之后加入的页',
  slideAltered: (what: string) => `这一页在保存之后被改动过：${what}`,
  slideAlteredAdvice: '页上看到的可能不是保存时的；下面比较的是文件所记的数字。',
  marks: { charts: '图表数字或标签', books: '图表背后的数据表', words: '文字或表格', pictures: '图像' },
  and: '、',
  redrawing: '正在按同一发布重新绘制，逐处比对……',
  sameAsRedrawn: '图像与重新绘制的一致。',
  differs: (count: number) => `图像有 ${String(count)} 处与重新绘制的不同`,
  differsAdvice: '不同之处已在图上标出；切换可见重新绘制的图。',
  differsAllOver: '图像与重新绘制的普遍不同',
  differsAllOverAdvice: '尺寸改过、大面积改动过，或由另一版本的程序绘制；切换可见重新绘制的图。',
  notRedrawn: (reason: string) => `没能重新绘制以比对：${reason}`,
  otherProgram: '图像由另一种浏览器绘制，字形的边缘会略有出入，未逐处比对。',
  compareWith: '比对',
  views: { given: '文件中的图', redrawn: '重新绘制的图' },
  saved: (release: string, check: string) => `保存时的发布 ${release}，核验码 ${check}`,
  altered: '出处或数字在保存之后被改动过',
  alteredAdvice: '下面的比较不可信：文件自己所说的已不是保存时的。',
  repainted: '图像在保存之后被改动过，或被其他程序重新保存',
  repaintedAdvice: '图上看到的可能不是保存时的；下面比较的是文件所记的数字。',
  unchanged: (release: string) => `数字未变：与现在的发布 ${release} 一致`,
  changed: (count: number, release: string) => `此后有 ${String(count)} 个数变了（现在的发布 ${release}）`,
  contradicts: (release: string) => `数字与它所称的发布 ${release} 不符：被改动过，或由另一版本的程序保存`,
  gone: '现在的数据里已没有这张图',
  failed: (reason: string) => `没能取得现在的数字：${reason}`,
  retry: '重试',
  row: '行',
  column: '列',
  before: '图中',
  after: '现在',
  absent: '无',
  more: (count: number) => `另有 ${String(count)} 处`,
  open: '打开这张图',
};

export type PictureCheckWords = typeof chinese;

const english: PictureCheckWords = {
  title: 'Check a picture',
  about:
    'A PNG, SVG, PDF or PPTX saved by Parkscope carries its source and its numbers. It is read on this device, not uploaded.',
  choose: 'Choose a file',
  chooseAnother: 'Check another',
  close: 'Close',
  reading: 'Checking…',
  tooLarge: (megabytes) => `The file is larger than ${String(megabytes)} MB and was not read.`,
  unknown: 'This file says nothing of where it comes from',
  unknownAdvice: 'It was not saved by Parkscope, or a chat or an editor saved it anew without its source.',
  page: (page) => `Page ${String(page)}`,
  pages: 'Findings page by page',
  noPage: 'no longer in the file',
  silent: 'No source: words alone, or added after the file was saved',
  slideAltered: (what) => `This page was altered after it was saved: ${what}`,
  slideAlteredAdvice: 'What is seen may not be what was saved; compared below are the numbers the file carries.',
  marks: {
    charts: 'numbers or labels of a chart',
    books: 'the sheet behind a chart',
    words: 'words or a table',
    pictures: 'a picture',
  },
  and: ', ',
  redrawing: 'Drawing it again of the same release, to compare…',
  sameAsRedrawn: 'The picture is the same as one drawn anew.',
  differs: (count) =>
    count === 1
      ? 'The picture differs from one drawn anew in one place'
      : `The picture differs from one drawn anew in ${String(count)} places`,
  differsAdvice: 'The places are marked on the picture; switch to see the one drawn anew.',
  differsAllOver: 'The picture differs from one drawn anew all over',
  differsAllOverAdvice:
    'Its size was changed, much of it was altered, or another version of the program drew it; switch to see the one drawn anew.',
  notRedrawn: (reason) => `It could not be drawn again to compare: ${reason}`,
  otherProgram:
    'Another kind of browser drew the picture; the edges of its letters come out a little otherwise, so it was not compared.',
  compareWith: 'Compare',
  views: { given: 'In the file', redrawn: 'Drawn anew' },
  saved: (release, check) => `Saved of release ${release}, check code ${check}`,
  altered: 'Its source or its numbers were altered after it was saved',
  alteredAdvice: 'The comparison below cannot be trusted: what the file says of itself is not what was saved.',
  repainted: 'The picture was altered after it was saved, or saved anew by another program',
  repaintedAdvice: 'What is seen may not be what was saved; compared below are the numbers the file carries.',
  unchanged: (release) => `Unchanged: its numbers are those of the release there is now, ${release}`,
  changed: (count, release) =>
    count === 1
      ? `One number has changed since (release now: ${release})`
      : `${String(count)} numbers have changed since (release now: ${release})`,
  contradicts: (release) =>
    `Its numbers are not those of release ${release}, which it names: altered, or saved by another version of the program`,
  gone: 'The data there is now has no such figure',
  failed: (reason) => `The numbers of now could not be had: ${reason}`,
  retry: 'Try again',
  row: 'Row',
  column: 'Column',
  before: 'In the picture',
  after: 'Now',
  absent: 'none',
  more: (count) => `and ${String(count)} more`,
  open: 'Open this figure',
};

/** Words of the check of pictures, which loads them with itself. */
export const pictureCheckWords: Readonly<Record<Language, PictureCheckWords>> = { zh: chinese, en: english };
