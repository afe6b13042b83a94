import type { Vocabulary } from '../../sdk/index.ts';

export const relationVocabulary = 'account-relation-type';
/** The same codes, read from the other end. */
export const inverseVocabulary = 'account-relation-inverse';

/** Growing vocabularies of relations, contact points and consents. */
export const relationshipVocabularies: readonly Vocabulary[] = [
  {
    name: relationVocabulary,
    label: { zh: '客户关系类型', en: 'Account relation type' },
    values: {
      supplies: { zh: '供应', en: 'Supplies' },
      'distributes-for': { zh: '经销其产品', en: 'Distributes for' },
      'subsidiary-of': { zh: '是其子公司', en: 'Subsidiary of' },
      'designs-for': { zh: '为其设计', en: 'Designs for' },
      'builds-for': { zh: '为其施工', en: 'Builds for' },
      'competes-with': { zh: '竞争', en: 'Competes with' },
    },
  },
  {
    name: inverseVocabulary,
    label: { zh: '客户关系类型(反向)', en: 'Account relation type, inverse' },
    values: {
      supplies: { zh: '由其供应', en: 'Is supplied by' },
      'distributes-for': { zh: '由其经销', en: 'Is distributed by' },
      'subsidiary-of': { zh: '是其母公司', en: 'Parent company of' },
      'designs-for': { zh: '由其设计', en: 'Has designs by' },
      'builds-for': { zh: '由其施工', en: 'Has built by' },
      'competes-with': { zh: '竞争', en: 'Competes with' },
    },
  },
  {
    name: 'contact-point-type',
    label: { zh: '联系方式类型', en: 'Contact point type' },
    values: {
      phone: { zh: '固定电话', en: 'Phone' },
      mobile: { zh: '手机', en: 'Mobile' },
      email: { zh: '电子邮箱', en: 'Email' },
      wechat: { zh: '微信', en: 'WeChat' },
      'wechat-work': { zh: '企业微信', en: 'WeCom' },
      qq: { zh: 'QQ', en: 'QQ' },
      fax: { zh: '传真', en: 'Fax' },
      postal: { zh: '邮寄地址', en: 'Postal address' },
      website: { zh: '网址', en: 'Website' },
      whatsapp: { zh: 'WhatsApp', en: 'WhatsApp' },
    },
  },
  {
    name: 'contact-channel',
    label: { zh: '联系渠道', en: 'Contact channel' },
    values: {
      phone: { zh: '电话', en: 'Phone' },
      sms: { zh: '短信', en: 'Text message' },
      email: { zh: '电子邮件', en: 'Email' },
      wechat: { zh: '微信', en: 'WeChat' },
      fax: { zh: '传真', en: 'Fax' },
      post: { zh: '信函', en: 'Post' },
      visit: { zh: '上门拜访', en: 'Visit' },
    },
  },
  {
    name: 'contact-purpose',
    label: { zh: '联系用途', en: 'Contact purpose' },
    values: {
      marketing: { zh: '营销推广', en: 'Marketing' },
      newsletter: { zh: '资讯简报', en: 'Newsletter' },
      service: { zh: '服务通知', en: 'Service' },
      survey: { zh: '调查回访', en: 'Survey' },
      events: { zh: '活动邀请', en: 'Events' },
      'data-sharing': { zh: '与第三方共享信息', en: 'Data sharing' },
    },
  },
  {
    name: 'consent-source',
    label: { zh: '授权来源', en: 'Consent source' },
    values: {
      contract: { zh: '合同', en: 'Contract' },
      'web-form': { zh: '网上表单', en: 'Web form' },
      email: { zh: '邮件', en: 'Email' },
      'phone-call': { zh: '电话', en: 'Phone call' },
      'in-person': { zh: '当面', en: 'In person' },
      import: { zh: '导入', en: 'Import' },
    },
  },
  {
    name: 'preference-topic',
    label: { zh: '偏好方面', en: 'Preference topic' },
    values: {
      product: { zh: '产品', en: 'Product' },
      price: { zh: '价格', en: 'Price' },
      payment: { zh: '付款方式', en: 'Payment' },
      delivery: { zh: '交付', en: 'Delivery' },
      communication: { zh: '沟通方式', en: 'Communication' },
      hospitality: { zh: '接待', en: 'Hospitality' },
      interest: { zh: '兴趣', en: 'Interest' },
    },
  },
];
