/** Places that Chinese companies begin their names with; what they are a part of (省, 市, …) may follow. */
const places = [
  ...'北京 上海 天津 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南'.split(' '),
  ...'四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 中国 深圳 广州 东莞 佛山 珠海'.split(' '),
  ...'中山 惠州 成都 杭州 宁波 温州 南京 苏州 无锡 常州 南通 武汉 长沙 西安 郑州 济南 青岛 烟台 潍坊 合肥'.split(' '),
  ...'福州 厦门 泉州 南昌 昆明 贵阳 南宁 海口 石家庄 唐山 太原 沈阳 大连 长春 哈尔滨 兰州 西宁 银川 乌鲁木齐'.split(
    ' ',
  ),
].sort((a, b) => b.length - a.length);

/** What companies do; many end their names with one or several of them. */
const trades = [
  ...'建筑 建築 建材 建设 建設 工程 装饰 裝飾 装修 设计 設計 材料 科技 技术 技術 网络 信息 软件 电子 電子'.split(' '),
  ...'电器 电气 机械 设备 設備 制造 製造 实业 實業 工业 工業 产业 商贸 贸易 貿易 进出口 国际 國際 投资 投資'.split(' '),
  ...'控股 发展 發展 开发 開發 置业 地产 房地产 物业 管理 咨询 服务 服務 文化 传媒 广告 教育 医疗 医药 生物'.split(' '),
  ...'食品 餐饮 酒店 旅游 物流 运输 供应链 能源 电力 环保 化工 金属 钢铁 五金 家具 家居 陶瓷 水泥 玻璃 防水'.split(' '),
  ...'银行 保险 证券 基金 融资 租赁 销售 经营 股份'.split(' '),
].sort((a, b) => b.length - a.length);

/** The lists by the character that a name begins or ends with: most names need not be compared with any. */
const placesFrom = Map.groupBy(places, (place) => place.charAt(0));
const tradesTo = Map.groupBy(trades, (trade) => trade.charAt(trade.length - 1));
const isBeside = (part: string, name: string): boolean => name.length >= part.length + 2;

/** A Han name without its legal form, in its parts. */
export interface HanNameParts {
  readonly places: readonly string[];
  /** What it is called: 东方 in 北京东方建筑材料. Never empty. */
  readonly brand: string;
  readonly trades: readonly string[];
}

/** Takes a name apart from both ends; two characters are left in any case. */
export function hanNameParts(name: string): HanNameParts {
  let brand = name;
  const from: string[] = [];
  const does: string[] = [];
  for (;;) {
    const place = placesFrom.get(brand.charAt(0))?.find((one) => isBeside(one, brand) && brand.startsWith(one));
    if (place === undefined) break;
    from.push(place);
    const rest = brand.slice(place.length);
    brand = rest.length >= 3 ? rest.replace(/^(?:自治区|省|市|县|區|区)/u, '') : rest;
  }
  for (;;) {
    const trade = tradesTo.get(brand.at(-1) ?? '')?.find((one) => isBeside(one, brand) && brand.endsWith(one));
    if (trade === undefined) break;
    does.unshift(trade);
    brand = brand.slice(0, -trade.length);
  }
  return { places: from, brand, trades: does };
}

/** Places as they stand in Latin names of Chinese companies. */
export const hanPlaces: readonly string[] = places;
