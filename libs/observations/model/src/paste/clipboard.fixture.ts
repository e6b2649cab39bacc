/**
 * What Excel (Microsoft 365, Windows) and LibreOffice Calc put into the clipboard for the same small block: a merged
 * head, a cell with a line break and quotation marks, grouped thousands, a share shown in per cent.
 */
export const EXCEL = {
  html: `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Excel.Sheet>
<meta name=Generator content="Microsoft Excel 15">
<style>
<!--table
	{mso-displayed-decimal-separator:"\\,";
	mso-displayed-thousand-separator:"\\.";}
.xl65
	{mso-number-format:"\\#\\,\\#\\#0";}
tr
	{mso-height-source:auto;}
-->
</style>
</head>

<body link="#0563C1" vlink="#954F72">

<table border=0 cellpadding=0 cellspacing=0 width=240 style='border-collapse:
 collapse;width:180pt'>
<!--StartFragment-->
 <col width=80 span=3 style='width:60pt'>
 <tr height=20 style='height:15.0pt'>
  <td colspan=2 height=20 class=xl66 width=160 style='height:15.0pt;width:120pt'>3.
  Quartal</td>
  <td width=80 style='width:60pt'>Quote</td>
 </tr>
 <tr height=40 style='height:30.0pt'>
  <td height=40 style='height:30.0pt'>Kurse &quot;B1&quot;<br>
    und B2</td>
  <td class=xl65 align=right x:num="1610">1.610</td>
  <td align=right x:num="0.125">12,5 %</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 style='height:15.0pt'>&nbsp;</td>
  <td class=xl65 align=right><span style='mso-spacerun:yes'>&nbsp;</span>1.204,5</td>
  <td align=right>&#8211;</td>
 </tr>
<!--EndFragment-->
</table>

</body>

</html>
`,
  text: '3. Quartal\t\tQuote\r\n"Kurse ""B1""\nund B2"\t1.610\t12,5 %\r\n\t1.204,5\t–\r\n',
} as const;

export const LIBREOFFICE = {
  html: `<!DOCTYPE html>

<html>
<head>

	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<title></title>
	<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
	<style type="text/css">
		body,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:"Liberation Sans"; font-size:x-small }
	</style>

</head>

<body>
<table cellspacing="0" border="0">
	<colgroup span="3" width="85"></colgroup>
	<tr>
		<td colspan=2 height="17" align="left"><font face="Liberation Sans">3. Quartal</font></td>
		<td align="left">Quote</td>
	</tr>
	<tr>
		<td height="32" align="left">Kurse &quot;B1&quot;<br>und B2</td>
		<td align="right" sdval="1610" sdnum="1031;0;#.##0">1.610</td>
		<td align="right" sdval="0.125" sdnum="1031;0;0,0 %">12,5 %</td>
	</tr>
	<tr>
		<td height="17" align="left"><br></td>
		<td align="right" sdval="1204.5" sdnum="1031;0;#.##0,0">1.204,5</td>
		<td align="left">–</td>
	</tr>
</table>
<!-- ************************************************************************** -->
</body>

</html>
`,
  text: '3. Quartal\t\tQuote\n"Kurse ""B1""\nund B2"\t1.610\t12,5 %\n\t1.204,5\t–\n',
} as const;

/** 3 × 40 cells as both write them, with one that nobody can read. */
export function largeBlock(lineBreak: '\r\n' | '\n'): { readonly text: string; readonly html: string } {
  const rows = Array.from({ length: 40 }, (_, row) =>
    Array.from({ length: 3 }, (__, column) => (row === 17 && column === 1 ? 'ca. 40' : String(10 + row + column))),
  );
  const cells = (row: readonly string[]): string => row.map((text) => `  <td align=right>${text}</td>`).join('\n');
  return {
    text: rows.map((row) => row.join('\t') + lineBreak).join(''),
    html: `<table>\n<!--StartFragment-->\n${rows.map((row) => ` <tr height=20>\n${cells(row)}\n </tr>`).join('\n')}\n<!--EndFragment-->\n</table>`,
  };
}
