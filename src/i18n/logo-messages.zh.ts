export const logoChinese = {
  logo: '单位标识',
  choose: '选择图片…',
  replace: '更换…',
  remove: '移除',
  hint: 'PNG 或 SVG，不超过 2 MB；置于图与演示文稿的来源行右侧，只保存在本机',
  refusals: {
    kind: '只能使用 PNG 或 SVG 图片',
    large: '图片过大：文件不超过 2 MB，画面不超过 4000 万像素',
    broken: '无法读取这张图片',
    outside: '这张 SVG 引用了外部文件；请另存为不含外部引用的文件',
    blank: '这张图片全部透明，没有内容',
  },
  notKept: '本机存储空间不足：此标识仅在本次访问中有效',
};
