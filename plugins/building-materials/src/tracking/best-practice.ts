/** Stage, first and last step of the construction in which its work belongs. */
export const windows: readonly (readonly [stage: string, from: string, until: string])[] = [
  ['found', 'land-acquired', 'concept-design'],
  ['verified', 'land-acquired', 'concept-design'],
  ['contacted', 'concept-design', 'construction-drawing'],
  ['specified', 'concept-design', 'construction-drawing'],
  ['sampled', 'construction-drawing', 'foundation'],
  ['bidding', 'construction-drawing', 'foundation'],
  ['negotiating', 'foundation', 'main-structure'],
  ['contracted', 'foundation', 'main-structure'],
  ['supplying', 'main-structure', 'decoration'],
  ['settled', 'completion', 'completion'],
];

/** What a cell asks for and advises; several kinds of work are several requirements. */
interface Practice {
  readonly stage: string;
  readonly progress: string;
  readonly requires: readonly {
    readonly kind: string;
    readonly zh: string;
    readonly en: string;
    readonly days?: number;
  }[];
  readonly tips: readonly {
    readonly zh: string;
    readonly en: string;
    readonly how: { readonly zh: string; readonly en: string };
  }[];
}

/** Where administrators begin: the practice of a manufacturer who wants to be in the design before it is drawn. */
export const practice: readonly Practice[] = [
  {
    stage: 'found',
    progress: 'land-acquired',
    requires: [{ kind: 'information', zh: '登记项目基本信息', en: 'Enter the facts of the project', days: 7 }],
    tips: [
      {
        zh: '查土地公告,确认开发商和用地规模',
        en: 'Look up the land notice: who develops it, and how large',
        how: {
          zh: '记录地块编号、容积率和计划开工日期;同一开发商的其他地块一并登记。',
          en: 'Note plot number, floor-area ratio and planned start; enter the developer’s other plots as well.',
        },
      },
    ],
  },
  {
    stage: 'verified',
    progress: 'land-acquired',
    requires: [{ kind: 'information', zh: '核实建设计划和资金来源', en: 'Verify the plan and its funding', days: 30 }],
    tips: [
      {
        zh: '核实项目是否立项、资金是否落实',
        en: 'Verify that the project is approved and funded',
        how: {
          zh: '至少两个独立来源:政府公示和开发商工程部。',
          en: 'From two independent sources: the public register and the developer’s construction department.',
        },
      },
    ],
  },
  {
    stage: 'verified',
    progress: 'concept-design',
    requires: [
      { kind: 'information', zh: '确认设计单位和材料档次', en: 'Learn the design institute and the class of material' },
    ],
    tips: [
      {
        zh: '弄清方案设计单位和主创设计师',
        en: 'Find out the design institute and the lead designer',
        how: {
          zh: '方案阶段换材料不花钱;施工图一出就难改。',
          en: 'At this point another material costs nothing; once the drawings are out it is hard to change.',
        },
      },
    ],
  },
  {
    stage: 'contacted',
    progress: 'concept-design',
    requires: [
      { kind: 'visit', zh: '拜访设计师', en: 'Visit the designer', days: 30 },
      { kind: 'presentation', zh: '向设计院作技术推介', en: 'Present our products at the design institute', days: 45 },
    ],
    tips: [
      {
        zh: '带图集和样板拜访设计师',
        en: 'Visit the designer with drawings and samples',
        how: {
          zh: '准备同类建筑的节点图和业绩;问清谁审图。',
          en: 'Bring details and references of similar buildings; ask who reviews the drawings.',
        },
      },
      {
        zh: '弄清谁对选材说了算',
        en: 'Find out who decides on the material',
        how: {
          zh: '在参与方中填写“对选材的作用”。',
          en: 'Enter it with the participants: who decides, who influences.',
        },
      },
    ],
  },
  {
    stage: 'specified',
    progress: 'construction-drawing',
    requires: [
      { kind: 'specification', zh: '产品写入施工图', en: 'Our product is written into the drawings', days: 60 },
      { kind: 'drawing-review', zh: '核对图纸中的型号和用量', en: 'Check type and quantity in the drawings', days: 60 },
    ],
    tips: [
      {
        zh: '请设计师写明型号和性能参数',
        en: 'Have type and performance figures written in',
        how: {
          zh: '参数写到竞品难以替换的程度,但要合规。',
          en: 'Figures that a competitor cannot meet without effort, within the law.',
        },
      },
    ],
  },
  {
    stage: 'sampled',
    progress: 'construction-drawing',
    requires: [{ kind: 'sample', zh: '送样并封样', en: 'Deliver samples and have them sealed' }],
    tips: [
      {
        zh: '样品连同检测报告一起送,三方签字封样',
        en: 'Samples go with the test report; three parties sign the seal',
        how: {
          zh: '开发商、监理、总包签字,拍照存入项目图片。',
          en: 'Developer, supervisor and contractor sign; keep a picture with the project.',
        },
      },
    ],
  },
  {
    stage: 'bidding',
    progress: 'foundation',
    requires: [
      { kind: 'quotation', zh: '完成报价审核', en: 'The quotation is approved', days: 20 },
      { kind: 'bid', zh: '按期递交投标文件', en: 'The bid is handed in', days: 30 },
    ],
    tips: [
      {
        zh: '开标前一周复核资质、业绩和保证金',
        en: 'Check qualification, references and bid bond a week before the opening',
        how: {
          zh: '对照招标文件逐条打勾;报价留出谈判空间。',
          en: 'Tick off the tender documents line by line; leave room to negotiate.',
        },
      },
    ],
  },
  {
    stage: 'negotiating',
    progress: 'foundation',
    requires: [{ kind: 'negotiation', zh: '谈定付款方式和供货批次', en: 'Agree on payment and batches', days: 30 }],
    tips: [
      {
        zh: '用供货批次换付款条件',
        en: 'Trade delivery batches for terms of payment',
        how: { zh: '先谈节奏,再谈单价。', en: 'First the schedule, then the price.' },
      },
    ],
  },
  {
    stage: 'contracted',
    progress: 'main-structure',
    requires: [{ kind: 'contract', zh: '签订供货合同', en: 'The supply contract is signed', days: 30 }],
    tips: [
      {
        zh: '合同附上封样编号和图纸版本',
        en: 'Attach seal number and drawing version to the contract',
        how: { zh: '避免现场替换材料。', en: 'So that nobody substitutes the material on site.' },
      },
    ],
  },
  {
    stage: 'supplying',
    progress: 'enclosure',
    requires: [
      { kind: 'delivery', zh: '首批到货签收', en: 'The first batch is received' },
      { kind: 'site-service', zh: '现场技术交底', en: 'Instruct the workers on site' },
    ],
    tips: [
      {
        zh: '首批到货当天做现场交底',
        en: 'Instruct the workers on the day of the first delivery',
        how: {
          zh: '施工班组签字;做一面样板墙。',
          en: 'Have the crew sign; build one sample wall together.',
        },
      },
    ],
  },
  {
    stage: 'supplying',
    progress: 'decoration',
    requires: [{ kind: 'delivery', zh: '按计划供齐各批次', en: 'All batches are delivered as planned' }],
    tips: [
      {
        zh: '每批次对账,欠款不过夜',
        en: 'Reconcile after each batch: no debt stays overnight',
        how: { zh: '下批发货前确认上批签收单。', en: 'The receipt of one batch comes before the next is sent.' },
      },
    ],
  },
  {
    stage: 'settled',
    progress: 'completion',
    requires: [
      { kind: 'acceptance', zh: '材料验收合格', en: 'The material is accepted', days: 30 },
      { kind: 'settlement', zh: '完成结算对账', en: 'The account is settled', days: 90 },
    ],
    tips: [
      {
        zh: '竣工时请开发商写评价,问下一个项目',
        en: 'At completion ask the developer for a reference, and for the next project',
        how: { zh: '质保金到期日设为提醒。', en: 'Set a reminder for the day on which the retention is due.' },
      },
    ],
  },
];
