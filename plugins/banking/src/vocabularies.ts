import type { Vocabulary } from '@guanxi/core';

export const vocabularies: readonly Vocabulary[] = [
  {
    name: 'bank-account-type',
    label: { zh: '账户类型', en: 'Account type' },
    values: {
      deposit: { zh: '存款', en: 'Deposit' },
      loan: { zh: '贷款', en: 'Loan' },
      card: { zh: '信用卡', en: 'Credit card' },
      wealth: { zh: '理财', en: 'Wealth management' },
      mortgage: { zh: '住房按揭', en: 'Mortgage' },
      'home-equity': { zh: '房屋净值贷款', en: 'Home-equity loan' },
    },
  },
  {
    name: 'bank-household-role',
    label: { zh: '家庭角色', en: 'Household role' },
    values: {
      head: { zh: '户主', en: 'Head' },
      spouse: { zh: '配偶', en: 'Spouse' },
      child: { zh: '子女', en: 'Child' },
      parent: { zh: '父母', en: 'Parent' },
      other: { zh: '其他', en: 'Other' },
    },
  },
  {
    name: 'bank-segment',
    label: { zh: '客户分层', en: 'Customer segment' },
    values: {
      mass: { zh: '大众客户', en: 'Mass' },
      affluent: { zh: '富裕客户', en: 'Affluent' },
      private: { zh: '私人银行', en: 'Private banking' },
      'small-business': { zh: '小微企业', en: 'Small business' },
      corporate: { zh: '公司客户', en: 'Corporate' },
      institutional: { zh: '机构客户', en: 'Institutional' },
    },
  },
  {
    name: 'bank-risk-class',
    label: { zh: '风险等级', en: 'Risk class' },
    values: {
      low: { zh: '低', en: 'Low' },
      medium: { zh: '中', en: 'Medium' },
      high: { zh: '高', en: 'High' },
      prohibited: { zh: '禁止准入', en: 'Prohibited' },
    },
  },
  {
    name: 'bank-job',
    label: { zh: '职业', en: 'Job' },
    values: {
      management: { zh: '管理人员', en: 'Management' },
      technician: { zh: '技术人员', en: 'Technician' },
      administration: { zh: '行政人员', en: 'Administration' },
      services: { zh: '服务人员', en: 'Services' },
      'blue-collar': { zh: '工人', en: 'Blue-collar' },
      entrepreneur: { zh: '企业主', en: 'Entrepreneur' },
      'self-employed': { zh: '个体经营', en: 'Self-employed' },
      domestic: { zh: '家政', en: 'Domestic work' },
      student: { zh: '学生', en: 'Student' },
      retired: { zh: '退休', en: 'Retired' },
      unemployed: { zh: '无业', en: 'Unemployed' },
      other: { zh: '其他', en: 'Other' },
    },
  },
  {
    name: 'bank-marital-status',
    label: { zh: '婚姻状况', en: 'Marital status' },
    values: {
      single: { zh: '未婚', en: 'Single' },
      married: { zh: '已婚', en: 'Married' },
      divorced: { zh: '离异', en: 'Divorced' },
      widowed: { zh: '丧偶', en: 'Widowed' },
    },
  },
  {
    name: 'bank-education',
    label: { zh: '教育程度', en: 'Education' },
    values: {
      primary: { zh: '小学', en: 'Primary' },
      secondary: { zh: '中学', en: 'Secondary' },
      tertiary: { zh: '大学及以上', en: 'Tertiary' },
    },
  },
];
