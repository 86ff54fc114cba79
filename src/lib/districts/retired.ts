/** A division that no longer exists under this name, and the one that took its place. */
export interface RetiredDivision {
  readonly code: string;
  readonly name: string;
  /** code of the successor, or its own when only the name changed */
  readonly replacedBy: string;
  /** last year of the old name */
  readonly until: number;
}

const retired = (code: string, name: string, replacedBy: string, until: number): RetiredDivision => ({
  code,
  name,
  replacedBy,
  until,
});

/** Names that articles of the last twenty years still use; after the yearly changes announced by the Ministry of Civil Affairs. */
export const RETIRED_DIVISIONS: readonly RetiredDivision[] = [
  retired('420600', '襄樊市', '420600', 2010),
  retired('420607', '襄阳区', '420607', 2010),
  retired('110103', '崇文区', '110101', 2010),
  retired('110104', '宣武区', '110102', 2010),
  retired('110228', '密云县', '110118', 2015),
  retired('110229', '延庆县', '110119', 2015),
  retired('120221', '宁河县', '120117', 2015),
  retired('120223', '静海县', '120118', 2015),
  retired('120225', '蓟县', '120119', 2016),
  retired('130621', '满城县', '130607', 2015),
  retired('130622', '清苑县', '130608', 2015),
  retired('130625', '徐水县', '130609', 2015),
  retired('310101', '南市区', '310101', 2000),
  retired('310103', '卢湾区', '310101', 2011),
  retired('310108', '闸北区', '310106', 2015),
  retired('310230', '崇明县', '310151', 2016),
  retired('330183', '富阳市', '330111', 2014),
  retired('330185', '临安市', '330112', 2017),
  retired('370181', '章丘市', '370114', 2016),
  retired('370282', '即墨市', '370215', 2017),
  retired('371081', '文登市', '371003', 2014),
  retired('410322', '孟津县', '410308', 2021),
  retired('410381', '偃师市', '410307', 2021),
  retired('500222', '綦江县', '500110', 2011),
  retired('500223', '潼南县', '500152', 2015),
  retired('500224', '铜梁县', '500151', 2014),
  retired('500225', '大足县', '500111', 2011),
  retired('500226', '荣昌县', '500153', 2015),
  retired('500227', '璧山县', '500120', 2014),
  retired('500228', '梁平县', '500155', 2016),
  retired('500232', '武隆县', '500156', 2016),
  retired('500234', '开县', '500154', 2016),
  retired('610821', '神木县', '610881', 2017),
  retired('130421', '邯郸县', '130402', 2016),
  retired('130521', '邢台县', '130503', 2020),
  retired('140227', '大同县', '140215', 2018),
  retired('140421', '长治县', '140404', 2018),
  retired('330227', '鄞县', '330212', 2002),
  retired('330621', '绍兴县', '330603', 2013),
  retired('340221', '芜湖县', '340210', 2020),
  retired('350402', '梅列区', '350404', 2021),
  retired('360421', '九江县', '360404', 2017),
  retired('360427', '星子县', '360483', 2016),
  retired('361121', '上饶县', '361104', 2019),
  retired('370284', '胶南市', '370211', 2012),
  retired('371200', '莱芜市', '370116', 2018),
  retired('371421', '陵县', '371403', 2014),
  retired('410224', '开封县', '410212', 2014),
  retired('411023', '许昌县', '411003', 2016),
  retired('411222', '陕县', '411203', 2015),
  retired('420321', '郧县', '420304', 2014),
  retired('450127', '横县', '450181', 2021),
  retired('510124', '郫县', '510117', 2016),
  retired('510724', '安县', '510705', 2016),
  retired('511521', '宜宾县', '511504', 2018),
  retired('511721', '达县', '511703', 2013),
  retired('520321', '遵义县', '520304', 2016),
  retired('530800', '思茅市', '530800', 2007),
  retired('610125', '户县', '610118', 2016),
  retired('610521', '华县', '610503', 2015),
];
