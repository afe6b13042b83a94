/** What is written about a piece of work. */
export interface WorkText {
  readonly type: string;
  readonly title: string;
  readonly outcomes: readonly string[];
  readonly next: readonly (string | null)[];
}

interface WorkTexts {
  readonly selling: readonly WorkText[];
  readonly service: readonly WorkText[];
  readonly care: readonly WorkText[];
}

const text = (
  type: string,
  title: string,
  outcomes: readonly string[],
  next: readonly (string | null)[],
): WorkText => ({
  type,
  title,
  outcomes,
  next,
});

const zh: WorkTexts = {
  selling: [
    text(
      'visit',
      '拜访客户,了解工程进度',
      ['客户认可样品,要求补充检测报告。', '主体结构已封顶,下月开始装修。'],
      ['一周后回访', null],
    ),
    text('call', '电话跟进报价', ['客户正在比价,下周答复。', '客户希望再让利两个点。'], ['申请特价审批', null]),
    text(
      'meeting',
      '技术交流会',
      ['设计方同意把我方产品写入图纸。', '甲方要求提供同类工程业绩。'],
      ['约总工程师面谈', '整理业绩清单'],
    ),
    text('email', '发送产品资料和检测报告', ['资料已收到。', '客户转给设计院评审。'], ['三天后电话确认', null]),
    text('chat', '微信沟通交期', ['交期可以接受。', '客户要求分三批到货。'], ['与生产部确认排期', null]),
    text('visit', '陪同参观样板工程', ['客户对施工质量满意。', '客户提出节点做法的疑问。'], ['请技术部出节点图', null]),
    text('task', '准备投标文件', ['标书已按时递交。'], ['关注开标结果', null]),
    text(
      'meeting',
      '商务谈判:价格和付款',
      ['预付三成,货到验收付六成。', '价格基本谈定,等待合同审批。'],
      ['起草合同', null],
    ),
  ],
  service: [
    text('visit', '现场施工指导', ['安装符合规范。', '发现接缝处理不到位,已现场整改。'], ['两周后复查', null]),
    text('call', '售后回访', ['客户对产品质量满意。', '客户反映有少量破损,已安排补货。'], [null, '跟踪补货']),
    text('letter', '寄送质保书', ['已签收。'], [null]),
    text('visit', '质量问题处理', ['属于运输破损,按合同补发。', '属于施工问题,已向客户说明。'], ['回访确认', null]),
  ],
  care: [
    text('call', '节日问候', ['客户表示感谢。'], [null]),
    text(
      'visit',
      '客户例行拜访',
      ['了解到明年有两个新项目。', '客户采购负责人有变动。', '暂无新需求。'],
      ['更新联系人', null],
    ),
    text('meeting', '年度合作总结会', ['双方确认年度框架合作意向。', '客户希望增加账期。'], ['提交账期申请', null]),
    text('email', '发送新产品目录', ['客户已收到。'], [null]),
  ],
};

const en: WorkTexts = {
  selling: [
    text('email', 'Sent samples and test reports', ['Samples arrived, under review.'], ['Call in a week', null]),
    text(
      'call',
      'Follow-up on the offer',
      ['They compare two suppliers.', 'Asked for a better price.'],
      ['Ask for a discount', null],
    ),
    text(
      'meeting',
      'Video conference with the project team',
      ['The architect will specify our system.'],
      ['Send details', null],
    ),
    text('visit', 'Plant visit of the customer', ['Impressed by the new line.'], ['Prepare the contract', null]),
  ],
  service: [
    text(
      'call',
      'After-sales call',
      ['Satisfied with the delivery.', 'Two pallets damaged in transit.'],
      ['File a claim', null],
    ),
    text('email', 'Sent warranty documents', ['Received.'], [null]),
  ],
  care: [
    text('email', 'New product catalogue', ['Received with thanks.'], [null]),
    text(
      'call',
      'Quarterly review',
      ['A new project is planned for next year.', 'No news.'],
      ['Register the project', null],
    ),
  ],
};

export const texts: Readonly<Record<'zh' | 'en', WorkTexts>> = { zh, en };
