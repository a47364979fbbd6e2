import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { sheetWith } from "../../workbook/xlsx/package";

/**
 * A sheet «Datos» as Excel saves it: a score, one inside IFERROR, a table that spills over A4:B5, one with an error inside
 * it, a text that a function gave, errors, and a formula of the office.
 */
export const formulasBook = (): Promise<XlsxWorkbook> =>
  XlsxWorkbook.open(
    sheetWith(
      '<row r="1"><c r="A1" s="0"><f>_xldudf_PLAN_COHERENCE()</f><v>92.5</v></c><c r="B1"><f>IFERROR(_xldudf_PLAN_BUDGET(),0)</f><v>0.9</v></c>' +
        '<c r="C1" t="str"><f>IFERROR(_xldudf_PLAN_PROGRESS(),"–")</f><v>–</v></c><c r="D1"><f>A1*2</f><v>185</v></c></row>' +
        '<row r="2"><c r="A2" t="e"><f>_xldudf_PLAN_FEASIBILITY("M99")</f><v>#N/A</v></c><c r="B2" t="e"><f>_xldudf_PLAN_FINDINGS()</f><v>#BUSY!</v></c>' +
        '<c r="C2" t="str"><f>_xldudf_PLAN_REASON("M01")</f><v>=le falta dinero</v></c><c r="D2" t="str"><f>IF(A1="","",_xldudf_PLAN_RAISE())</f><v></v></c></row>' +
        '<row r="4"><c r="A4" t="str" cm="1"><f t="array" ref="A4:B5">_xldudf_PLAN_BUDGET_TABLE()</f><v>Fuente</v></c><c r="B4"><v>2024</v></c>' +
        '<c r="D4" t="str" cm="1"><f t="array" ref="D4:E5">_xldudf_PLAN_EXPLAIN("M01",2024)</f><v>Parte</v></c><c r="E4" t="str"><v>Valor</v></c></row>' +
        '<row r="5"><c r="A5" t="str"><v>SGP</v></c><c r="D5" t="str"><v>Dinero</v></c><c r="E5" t="e"><v>#N/A</v></c></row>' +
        '<row r="7"><c r="A7"><f>_xldudf_PLAN_ARTICULATION()</f></c></row>',
    ),
  );
