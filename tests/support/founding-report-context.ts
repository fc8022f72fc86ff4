/**
 * Claims 15 to 28 of the founding report: the visit of IAI, the tension in the region, the relations since 2020,
 * and the summit that followed.
 */
import type { Row } from "./founding-report.ts";
import { DELEGATION } from "./founding-report-visit.ts";

const IAI = "2022-03-23-iai-industry-ministry-mou";
const NEGEV = "2022-03-27-negev-summit";
const GANTZ = "2021-11-24-gantz-defence-mou";
const DECLARATION = "2020-12-22-joint-declaration";
const ANNOUNCEMENT = "2020-12-10-announcement";
const BLINKEN = "2022-03-29-blinken-rabat";

/** What the report says around the visit. */
export const CONTEXT_ROWS: readonly Row[] = [
  {
    row: 15,
    claim: "it ran alongside a visit by the heads of Israel Aerospace Industries",
    verdict: "confirmed",
    event: DELEGATION,
    claims: ["c7"],
    en: ["coincided with a visit by the heads of Israel Aerospace Industries"],
    ar: ["تزامنت المهمة مع زيارة لقادة «الصناعات الجوية الإسرائيلية»"],
  },
  {
    row: 16,
    claim: "that visit by the heads of IAI was unprecedented",
    verdict: "disputed",
    event: IAI,
    claims: ["c5"],
    disputes: [2],
    en: ["“unprecedented”", "had already come discreetly"],
    ar: ["«غير مسبوقة»", "قد قدم سرًا"],
  },
  {
    row: 17,
    claim: "IAI is the largest Israeli state aviation group, civil and military",
    verdict: "confirmed",
    event: IAI,
    claims: ["c6"],
    en: ["largest state-owned aviation group, civil and military"],
    ar: ["أكبر مجموعة طيران عمومية في إسرائيل، مدنية وعسكرية"],
  },
  {
    row: 18,
    claim: "Morocco's industry ministry and IAI signed a partnership in civil aviation",
    verdict: "confirmed with a reserve",
    reserve: "the day and the security content are disputed",
    event: IAI,
    claims: ["c1", "c4"],
    disputes: [0, 1],
    differs:
      "no claim states the signing without its day or its content, so that each that bears it is disputed",
    en: [
      "signed in Rabat on Wednesday 23 March",
      "24 March 2022",
      "“exclusively civilian”",
      "security equipment",
    ],
    ar: ["وُقّعت المذكرة في الرباط", "24 مارس 2022", "«مدني حصرًا»", "معدات أمنية"],
  },
  {
    row: 19,
    claim: "the visits come amid severe tension between Morocco and Algeria, notably over Western Sahara",
    verdict: "confirmed",
    event: DELEGATION,
    claims: ["c22"],
    en: [/Tension between Morocco and Algeria was severe .* Western Sahara/],
    ar: [/التوتر بين المغرب والجزائر شديدًا .* الصحراء الغربية/],
  },
  {
    row: 20,
    claim: "the report's own name for the territory, which other sources do not share",
    verdict: "disputed",
    reserve: "not to be reused: write “Western Sahara”",
    event: DELEGATION,
    claims: ["c23"],
    differs:
      "the report has no known address, so its wording cannot stand as a version; what the others write can",
    en: ["“Western Sahara”", "“Sahara occidental”"],
    ar: ["«الصحراء الغربية»", "Sahara occidental"],
  },
  {
    row: 21,
    claim: "Israel and Morocco restored diplomatic relations in December 2020",
    verdict: "confirmed with a reserve",
    reserve: "at the level of liaison offices",
    event: DECLARATION,
    claims: ["c6", "c7"],
    en: ["resumed diplomatic relations in December 2020", "liaison offices"],
    ar: ["استأنفت إسرائيل والمغرب العلاقات الدبلوماسية في ديسمبر 2020", "مكتبي الاتصال"],
  },
  {
    row: 22,
    claim: "this was part of the normalisation with several Arab states, backed by the Trump administration",
    verdict: "confirmed with a reserve",
    reserve: "the report leaves out the US recognition that was part of the deal",
    event: ANNOUNCEMENT,
    claims: ["c4", "c5"],
    en: [/several Arab states, backed by the Trump administration/, /US recognition .* part of the deal/],
    ar: [/عدد من الدول العربية بدعم من إدارة ترامب/, /الاعتراف الأمريكي .* جزءًا من الاتفاق/],
  },
  {
    row: 23,
    claim: "since then the rapprochement has gone on at a steady pace",
    verdict: "disputed",
    reserve: "a characterisation, not used as a fact: no claim says it",
    event: DELEGATION,
    claims: [],
    disputes: [7],
    en: ["pace of the rapprochement", "accelerated", "was not received with the other ambassadors"],
    ar: ["وتيرة التقارب", "تسارعت", "لم يُستقبل المبعوث الإسرائيلي مع السفراء الآخرين"],
  },
  {
    row: 24,
    claim: "Defence Minister Benny Gantz visited Morocco in November 2021",
    verdict: "confirmed",
    event: GANTZ,
    claims: ["c1", "c5"],
    en: ["24 November 2021", "Gantz also met the Inspector General"],
    ar: ["24 نوفمبر 2021", "التقى غانتس أيضًا المفتش العام"],
  },
  {
    row: 25,
    claim: "partnerships were signed in technology, security, defence, the economy and culture",
    verdict: "confirmed with a reserve",
    reserve: "technology rests on one other publisher for this date",
    event: DELEGATION,
    claims: ["c24", "c25"],
    en: ["security and defence, the economy and culture", "Technology was also named"],
    ar: ["الأمن والدفاع والاقتصاد والثقافة", "ذُكرت التكنولوجيا أيضًا"],
  },
  {
    row: 26,
    claim: "Bourita would attend a summit hosted by Israel on 27 and 28 March",
    verdict: "confirmed",
    event: NEGEV,
    claims: ["c1", "c2"],
    en: ["27 and 28 March 2022", "Bourita's first visit to Israel"],
    ar: ["27 و28 مارس 2022", "أول زيارة لبوريطة إلى إسرائيل"],
  },
  {
    row: 27,
    claim: "the foreign ministers of Bahrain, the Emirates and the United States would attend too",
    verdict: "confirmed with a reserve",
    reserve: "overtaken: Egypt was added, six ministers and not five",
    event: NEGEV,
    claims: ["c6", "c1"],
    en: ["Morocco, Bahrain, the UAE and the United States; Egypt was added", "six foreign ministers"],
    ar: ["المغرب والبحرين والإمارات والولايات المتحدة، ثم أُضيفت مصر", "وزراء الخارجية الستة"],
  },
  {
    row: 28,
    claim: "Blinken's tour takes in Israel, the occupied West Bank, Morocco and Algeria",
    verdict: "confirmed",
    event: BLINKEN,
    claims: ["c2"],
    en: ["Israel, the West Bank, Morocco and Algeria"],
    ar: ["إسرائيل والضفة الغربية والمغرب والجزائر"],
  },
];
