import type { Route } from '../routes.ts';
import type { CompareKind } from '../../figures/view.ts';

/** Words by which a page, a figure or an action is found beside its label: in both languages, in pinyin and by initials. */
export const pageKeywords: Readonly<Record<Route['name'], string>> = {
  overview: '总览 首页 overview home zonglan zl',
  compare: '对比 比较 compare duibi db',
  rankings: '排行 排名 rankings league paihang ph paiming pm',
  score: 'score composite index weights zonghe pingjia zhpj quanzhong',
  park: '园区 park profile yuanqu yq',
  projects: '项目 看板 进度 任务 projects board tasks stages xiangmu xm kanban kb',
  present: '演示 放映 幻灯 present deck slides show yanshi ys fangying fy',
  data: '数据 来源 口径 data sources methodology shuju sj',
};

export const figureKeywords: Readonly<Record<CompareKind, string>> = {
  trend: '趋势 折线 trend line qushi qs',
  bars: '条形 柱状 bars columns tiaoxing tx',
  dumbbell: '哑铃 dumbbell yaling yl',
  targets: '计划 目标 完成率 进度 bullet target plan jihua jh mubiao mb',
  slope: '坡度 slope podu pd',
  scatter: '散点 scatter sandian sd',
  heat: '热表 热力 heat rebiao rb',
  multiples: '小倍数 分面 multiples facets xiaobeishu xbs',
  radar: '雷达 radar leida ld',
  parts: '构成 parts goucheng gc',
  table: '表格 table biaoge bg',
};

export const actionKeywords = {
  copyLink: '复制链接 分享 copy link share url fuzhilianjie fzlj',
  copySentence: '复制句子 copy sentence text fuzhijuzi fzjz',
  language: '语言 切换 language english chinese yuyan yy zhongwen',
  theme: '主题 深色 浅色 theme dark light night zhuti zt',
  fullScreen: '全屏 full screen fullscreen quanping qp',
  reset: '恢复 默认 重置 reset clear default chongzhi cz',
  keep: '保留 收藏 保存 视图 keep save bookmark view baoliu bl shoucang sc',
  undo: '撤销 undo back chexiao cx',
  redo: '重做 redo forward chongzuo cz',
  checkPicture: '核验 图片 真伪 check picture verify image heyan hy tupian tp',
  shortcuts: '快捷键 键盘 帮助 keyboard shortcuts help kuaijiejian kjj',
} as const;
