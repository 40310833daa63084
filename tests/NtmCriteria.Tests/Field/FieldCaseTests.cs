using NtmCriteria.Tables;
using Xunit;

namespace NtmCriteria.Tests.Field;

/// <summary>Tables after public reports of people who do this or a neighbouring job: each is read as they meant it, or refused with the way out.</summary>
public sealed class FieldCaseTests
{
    [Theory]
    [InlineData("a.csv")]
    [InlineData("ok.csv")]
    [InlineData("sep.csv")]
    public void Case11_ACommaInAHeaderOfSemicolonsSeparatesNothing(string file)
    {
        var dossier = Assert.Single(FieldTable.Read("11-comma-in-semicolon-header/" + file, FieldTable.Vietnamese).Sound);
        Assert.Equal(new Measured(87.71m), dossier.Observations["15.1"]);
    }

    [Theory]
    [InlineData("sep.csv", true)]
    [InlineData("sepq.csv", false)]
    public void Case12_TheLineThatNamesTheSeparatorIsNoHeader(string file, bool vietnamese) =>
        Assert.Equal("Xã A", Assert.Single(FieldTable.Read("12-sep-line/" + file, vietnamese ? FieldTable.Vietnamese : null).Sound).Commune.Name);

    [Theory]
    [InlineData("13-utf16-unicode-text/unicode.txt", "Xã A")]
    [InlineData("13-utf16-unicode-text/be.txt", "Xã A")]
    public void Case13_Utf16IsRead(string file, string name) =>
        Assert.Equal(name, Assert.Single(FieldTable.Read(file, FieldTable.Vietnamese).Sound).Commune.Name);

    [Theory]
    [InlineData("cp1258.csv", "windows-1258")]
    [InlineData("tcvn3.csv", "TCVN3")]
    [InlineData("tcvn3-utf8.csv", "TCVN3")]
    [InlineData("vni-utf8.csv", "VNI")]
    public void Case14_OldLettersAreReadAndSaid(string file, string letters)
    {
        var table = FieldTable.Read("14-legacy-encodings/" + file);
        var commune = Assert.Single(table.Sound).Commune;
        Assert.Equal(("Thị trấn Vĩ Dạ", "Huyện Đồng Phú", "Lạng Sơn"), (commune.Name, commune.District, commune.Province));
        Assert.Contains(letters, Assert.Single(table.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Case14_WhatCannotBeToldIsRefusedOnceWithTheWayOut()
    {
        var problem = Assert.Single(Assert.Throws<TableException>(() => FieldTable.Read("14-legacy-encodings/300rows.csv")).Problems);
        Assert.Contains("windows-1258", problem.Message, StringComparison.Ordinal);
        Assert.Contains("CSV UTF-8", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.csv")]
    [InlineData("tc.csv")]
    [InlineData("case.csv")]
    public void Case15_VietnameseHeadingsAreKnown(string file)
    {
        var row = Assert.Single(FieldTable.Read("15-vietnamese-headers/" + file).Sound);
        Assert.Equal(("Xã A", "Lạng Sơn", Zone.I, 2023), (row.Commune.Name, row.Commune.Province, row.Commune.Zone, row.Year));
        Assert.True(row.Attestations[Dossier.KeyOf(16)].Met);
    }

    [Theory]
    [InlineData("met-na.csv")]
    [InlineData("met-n-a.csv")]
    [InlineData("met-nan.csv")]
    [InlineData("met-hashna.csv")]
    [InlineData("met-empty.csv")]
    public void Case16_AMissingIncomeMeetsNothing(string file)
    {
        var table = FieldTable.Read("16-r-na-missing/" + file);
        var dossier = Assert.Single(table.Sound);
        Assert.Equal(Verdict.Undetermined, RuleBook.National.InForce(Level.Commune, Tier.Standard, new(2023, 12, 31)).Evaluate(dossier).Verdict);
        Assert.Equal(file == "met-empty.csv" ? 0 : 1, table.RowNotes.Count(n => n.Kind == TableNoteKind.Missing && n.Column == "10.1"));
    }

    [Theory]
    [InlineData("all-na.csv")]
    [InlineData("r.csv")]
    public void Case16_NothingThatIsMissingDoesNotApply(string file)
    {
        foreach (var dossier in FieldTable.Read("16-r-na-missing/" + file).Sound)
            Assert.DoesNotContain(dossier.Observations.Values, o => o is DoesNotApply);
    }

    [Fact]
    public void Case16_AMissingTextIsNoName()
    {
        var commune = Assert.Single(FieldTable.Read("16-r-na-missing/text.csv").Sound).Commune;
        Assert.Equal(("", null, null), (commune.Code, commune.District, commune.Zone));
    }

    [Fact]
    public void Case17_ATotalIsNoCommune()
    {
        var table = FieldTable.Read("17-total-row/a.csv");
        Assert.Equal(["Xã A", "Xã B"], table.Sound.Select(d => d.Commune.Name));
        var note = Assert.Single(table.RowNotes);
        Assert.Equal((TableNoteKind.LeftOut, 4, "Tổng cộng"), (note.Kind, note.Line, note.Value));
    }

    [Theory]
    [InlineData("a.xlsx", 2)]
    [InlineData("b.xlsx", 1)]
    [InlineData("c.xlsx", 1)]
    public void Case18_NumbersOfColumnsAreNoCommune(string file, int communes)
    {
        var table = FieldTable.Read("18-numbering-row/" + file, FieldTable.OnDay);
        Assert.Equal(communes, table.Sound.Count);
        Assert.Equal("Xã A", table.Sound[0].Commune.Name);
        Assert.Contains("column numbers", Assert.Single(table.RowNotes).Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("c.csv", true)]
    [InlineData("x.xlsx", false)]
    public void Case20_SpacesBehindNumbersAreNoMatter(string file, bool vietnamese) =>
        Assert.NotEmpty(FieldTable.Read("20-nbsp-numbers/" + file, vietnamese ? FieldTable.Vietnamese : null).Sound);

    [Theory]
    [InlineData("a.csv", 1)]
    [InlineData("short.csv", 2)]
    public void Case22_EmptyColumnsAndShortRowsAreTaken(string file, int rows) =>
        Assert.Equal(rows, FieldTable.Read("22-trailing-delimiters/" + file).Sound.Count);

    [Fact]
    public void Case25_CodesOfTwoYearsMeetAgain()
    {
        var (before, after) = (FieldTable.Read("25-lost-leading-zero/2022.csv"), FieldTable.Read("25-lost-leading-zero/2023.csv"));
        Assert.Equal(before.Sound.Select(d => d.Commune.Code), after.Sound.Select(d => d.Commune.Code));
        Assert.Equal(TableNoteKind.Code, Assert.Single(after.RowNotes).Kind);
    }

    [Fact]
    public void Case26_AWebPageUnderAnotherNameIsRead()
    {
        var table = FieldTable.Read("26-html-as-xls/export.xls");
        Assert.Equal(new Measured(43.5m), Assert.Single(table.Sound).Observations["10.1"]);
        Assert.Contains("web page", Assert.Single(table.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Case26_AnXmlSpreadsheetThatCannotBeReadSaysWhatItIs() => Assert.Contains(
        "XML Spreadsheet", Assert.Throws<TableException>(() => FieldTable.Read("26-html-as-xls/spreadsheetml.xls")).Message, StringComparison.Ordinal);

    [Fact]
    public void Case28_ACommuneStandsOnceAYear()
    {
        var problem = Assert.Single(FieldTable.Read("28-duplicate-commune/a.csv").Rows.SelectMany(r => r.Problems));
        Assert.Equal(3, problem.Line);
        Assert.Contains("stands on line 2 already", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("strict.xlsx")]
    [InlineData("d1904.xlsx")]
    public void Case29_OtherKindsOfWorkbooksAreRead(string file) => Assert.NotEmpty(FieldTable.Read("29-strict-1904-inline/" + file).Sound);

    [Fact]
    public void Case32_AHeadingMayBreakItsLine() =>
        Assert.Single(Assert.Single(FieldTable.Read("32-newline-header/a.csv").Sound).Attestations);

    [Fact]
    public void Case34_AnIncomeInThousandsOfMillionsIsDoubted()
    {
        using var input = File.OpenRead(FieldTable.PathOf("34-vi-three-decimals/a.csv"));
        var look = TableLook.AtCommunes(input, "a.csv", FieldTable.Vietnamese);
        Assert.Contains(look.Doubts, d => d is { Line: 2, Problem: { Subject: "10.1", IsDoubt: true } });
        Assert.Contains(look.Problems, p => p is { Line: 3, Column: "10.1" });
    }

    [Theory]
    [InlineData("a.xlsx")]
    [InlineData("b.xlsx")]
    public void Case35_AFormulaWithoutAValueIsNoValue(string file)
    {
        foreach (var row in FieldTable.Read("35-formula-no-cache/" + file).Rows)
            Assert.True(row.IsSound || row.Problems.All(p => p.Cell is not null));
    }

    [Fact]
    public void Case36_FractionsOfOneAreDoubtedWhereAShareIsMeant()
    {
        using var input = File.OpenRead(FieldTable.PathOf("36-percent-and-fractions/fraction.csv"));
        Assert.Equal([2, 3], TableLook.AtCommunes(input, "fraction.csv").Doubts.Select(d => d.Line));
    }

    [Fact]
    public void Case38_LinesMayEndAsOnAnOldMacintosh() => Assert.Equal(2, FieldTable.Read("38-cr-line-ends/a.csv").Sound.Count);

    [Theory]
    [InlineData("b.csv")]
    [InlineData("b.xlsx")]
    public void Case40_FifteenDigitsCountEverywhere(string file) => Assert.Equal(
        new Measured(90), Assert.Single(FieldTable.Read("40-float-noise-csv/" + file).Sound).Observations["15.1"]);

    [Fact]
    public void Case42_AnIncomeInThousandsIsDoubted()
    {
        using var input = File.OpenRead(FieldTable.PathOf("42-thousand-vnd/c.csv"));
        Assert.Equal([2, 3], TableLook.AtCommunes(input, "c.csv").Doubts.Select(d => d.Line));
    }

    [Theory]
    [InlineData("a.csv")]
    [InlineData("nobom.csv")]
    public void Case44_WhatCannotBeSeenIsNoMatter(string file)
    {
        var dossier = Assert.Single(FieldTable.Read("44-zero-width-utf16nobom/" + file).Sound);
        Assert.Equal(("Xã A", "Lạng Sơn"), (dossier.Commune.Name, dossier.Commune.Province));
    }
}
