import type { Features } from "./features";
import { main, office } from "./package-draft";

const mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const custom = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

export const workbooks: Features[] = [
  { name: "dates since 1904", build: ({ workbook }) => Object.assign(workbook, { workbookPr: '<workbookPr date1904="1" codeName="EsteLibro" filterPrivacy="1" defaultThemeVersion="166925"/>' }) },
  {
    name: "a protected structure and a reader's password",
    build: ({ workbook }) => {
      workbook.fileSharing = '<fileSharing readOnlyRecommended="1" userName="Ana" algorithmName="SHA-512" hashValue="aa==" saltValue="bb==" spinCount="100000"/>';
      workbook.workbookProtection = '<workbookProtection workbookAlgorithmName="SHA-512" workbookHashValue="cc==" workbookSaltValue="dd==" workbookSpinCount="100000" lockStructure="1"/>';
    },
  },
  {
    name: "what a newer Excel adds to the workbook",
    build: ({ workbook }) => {
      workbook.AlternateContent = `<mc:AlternateContent xmlns:mc="${mc}"><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Users\\Ana\\Plan\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>`;
      workbook.revisionPtr = '<xr:revisionPtr revIDLastSave="0" documentId="13_ncr:1_{44444444-4444-4444-8444-444444444444}" xr6:coauthVersionLast="47" xr6:coauthVersionMax="47" xr10:uidLastSave="{00000000-0000-0000-0000-000000000000}"/>';
      workbook.calcPr = '<calcPr calcId="191029" calcMode="manual" iterate="1" iterateCount="50" iterateDelta="1E-4" fullPrecision="0" calcCompleted="0" concurrentCalc="0"/>';
      workbook.fileRecoveryPr = '<fileRecoveryPr repairLoad="1"/>';
      workbook.extLst = '<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext><ext uri="{B58B0392-4F1F-4190-BB64-5DF3571DCE5F}" xmlns:xcalcf="http://schemas.microsoft.com/office/spreadsheetml/2018/calcfeatures"><xcalcf:calcFeatures><xcalcf:feature name="microsoft.com:RD"/></xcalcf:calcFeatures></ext></extLst>';
    },
  },
  {
    name: "custom XML parts of other programs",
    build: (draft) => {
      [1, 3].forEach((number) => {
        const part = `customXml/item${number}.xml`;
        draft.part(part, `<?xml version="1.0"?>\r\n<?mso-contentType?><b:otro${number} xmlns:b="urn:otro:${number}"><b:x a='1'>urn:articula:plan</b:x><!-- nota --></b:otro${number}>`);
        draft.part(`customXml/itemProps${number}.xml`, `<ds:datastoreItem ds:itemID="{00000000-0000-4000-8000-00000000000${number}}" xmlns:ds="${custom}"><ds:schemaRefs><ds:schemaRef ds:uri="urn:otro:${number}"/></ds:schemaRefs></ds:datastoreItem>`, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
        draft.relate(part, "customXmlProps", `itemProps${number}.xml`);
        draft.relate("xl/workbook.xml", "customXml", `../${part}`);
      });
    },
  },
  {
    name: "another add-in's task pane",
    build: (draft) => {
      draft.part("xl/webextensions/taskpanes.xml", `<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="1" width="350" row="4"><wetp:webextensionref xmlns:r="${office}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`, "application/vnd.ms-office.webextensiontaskpanes+xml");
      draft.relate("", "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes", "xl/webextensions/taskpanes.xml");
      draft.part("xl/webextensions/webextension1.xml", "<we:webextension xmlns:we='http://schemas.microsoft.com/office/webextensions/webextension/2010/11' id='{55555555-5555-4555-8555-555555555555}'><we:reference id='wa104000000' version='1.0.0.0' store='es-ES' storeType='OMEX'/><we:properties><we:property name='clave' value='&quot;uno&quot;'/></we:properties><we:bindings/></we:webextension>", "application/vnd.ms-office.webextension+xml");
      draft.relate("xl/webextensions/taskpanes.xml", "http://schemas.microsoft.com/office/2011/relationships/webextension", "webextension1.xml");
    },
  },
  {
    name: "properties that the office gave the file, and its label",
    build: (draft) => {
      draft.part("docProps/custom.xml", '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Radicado"><vt:lpwstr>2024-001</vt:lpwstr></property></Properties>', "application/vnd.openxmlformats-officedocument.custom-properties+xml");
      draft.relate("", "custom-properties", "docProps/custom.xml");
      draft.part("docMetadata/LabelInfo.xml", '<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"><clbl:label id="{66666666-6666-4666-8666-666666666666}" enabled="1" method="Standard"/></clbl:labelList>', "application/vnd.ms-office.classificationlabels+xml");
      draft.relate("", "http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels", "docMetadata/LabelInfo.xml");
      draft.ending("wmf", "image/x-wmf");
      draft.part("docProps/thumbnail.wmf", new Uint8Array([215, 205, 198, 154, 0]));
      draft.relate("", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail", "docProps/thumbnail.wmf");
    },
  },
  {
    name: "parts that nobody knows",
    build: (draft) => {
      draft.ending("dat", "application/octet-stream");
      draft.part("xl/otros/ñandú 1.dat", new Uint8Array([0, 255, 254, 10, 13]));
      draft.relate("xl/workbook.xml", "urn:otro/raro", "otros/%C3%B1and%C3%BA%201.dat");
      draft.part("xl/otros/sin-relacion.xml", `<x xmlns="${main}">\r\n\t<y/>\r</x>`);
    },
  },
  {
    name: "the history of a shared workbook",
    build: (draft) => {
      const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
      draft.part("xl/revisions/revisionHeaders.xml", `<headers xmlns="${main}" xmlns:r="${office}" guid="{77777777-7777-4777-8777-777777777777}"><header guid="{77777777-7777-4777-8777-777777777777}" dateTime="2024-01-01T00:00:00" maxSheetId="2" userName="Ana" r:id="rId1"><sheetIdMap count="1"><sheetId val="1"/></sheetIdMap></header></headers>`, `${type}revisionHeaders+xml`);
      draft.relate("xl/workbook.xml", "revisionHeaders", "revisions/revisionHeaders.xml");
      draft.part("xl/revisions/revisionLog1.xml", `<revisions xmlns="${main}"/>`, `${type}revisionLog+xml`);
      draft.relate("xl/revisions/revisionHeaders.xml", "revisionLog", "revisionLog1.xml");
      draft.part("xl/revisions/userNames.xml", `<users xmlns="${main}" count="0"/>`, `${type}userNames+xml`);
      draft.relate("xl/workbook.xml", "usernames", "revisions/userNames.xml");
    },
  },
];
