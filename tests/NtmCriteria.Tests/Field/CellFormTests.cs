using NtmCriteria.Tables;
using Xunit;

namespace NtmCriteria.Tests.Field;

public sealed class CellFormTests
{
    [Theory]
    [InlineData("NA")]
    [InlineData("N/A")]
    [InlineData("#N/A")]
    [InlineData("NULL")]
    [InlineData("null")]
    [InlineData("NaN")]
    [InlineData("nan")]
    [InlineData(".")]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("-99")]
    [InlineData("-999")]
    [InlineData("-9999.0")]
    [InlineData("n/a")]
    [InlineData("chưa có số liệu")]
    [InlineData("…")]
    public void AMissingValueIsNotObservedAndCounted(string cell)
    {
        foreach (var column in new[] { "10.1", "11.1", "15.1", "17.1" })
        {
            var table = FieldTable.Of($"commune,year,{column}\nA,2023,{cell}\nB,2023,{cell}\nC,2023,12\n");
            Assert.Equal([0, 0, 1], table.Sound.Select(d => d.Observations.Count));
            var note = Assert.Single(table.RowNotes);
            Assert.Equal((TableNoteKind.Missing, 2, column), (note.Kind, note.Line, note.Column));
            Assert.Contains("2 cells", note.Message.En, StringComparison.Ordinal);
            Assert.Contains("2 ô", note.Message.Vi, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("-99")]
    [InlineData("-999")]
    public void ASentinelIsNoDeclineOfGrowth(string cell) =>
        Assert.Empty(Assert.Single(FieldTable.Of($"commune,year,group,3.1\nA,2027,1,{cell}\n").Sound).Observations);

    [Theory]
    [InlineData("7.1", "không áp dụng")]
    [InlineData("7.1", "n/a")]
    [InlineData("7.1", "không có")]
    [InlineData("13.4", "không áp dụng")]
    public void WhatACommuneMayBeWithoutDoesNotApplyWhereSomebodySaysSo(string column, string cell) =>
        Assert.IsType<DoesNotApply>(Assert.Single(FieldTable.Of($"commune,year,{column}\nA,2023,{cell}\n").Sound).Observations[column]);

    [Theory]
    [InlineData("7.1", "NA")]
    [InlineData("7.1", "N/A")]
    [InlineData("13.4", "#N/A")]
    public void TheSignOfAMissingValueNeverSaysThatNothingApplies(string column, string cell) =>
        Assert.Empty(Assert.Single(FieldTable.Of($"commune,year,{column}\nA,2023,{cell}\n").Sound).Observations);

    [Theory]
    [InlineData("10.1", "không áp dụng")]
    [InlineData("11.1", "không có")]
    [InlineData("17.1", "không áp dụng")]
    public void WhatAlwaysAppliesCannotBeSaidNotTo(string column, string cell) =>
        Assert.Equal(column, Assert.Single(Assert.Single(FieldTable.Of($"commune,year,{column}\nA,2023,{cell}\n").Rows).Problems).Column);

    [Theory]
    [InlineData("Đ", true)]
    [InlineData("đ", true)]
    [InlineData("Đạt chuẩn", true)]
    [InlineData("Đạt 100%", true)]
    [InlineData("Đạt 100 %", true)]
    [InlineData("✓", true)]
    [InlineData("✔", true)]
    [InlineData("v", true)]
    [InlineData("+", true)]
    [InlineData("1", true)]
    [InlineData("Có", true)]
    [InlineData("ĐẠT", true)]
    [InlineData("K", false)]
    [InlineData("KĐ", false)]
    [InlineData("K.Đ", false)]
    [InlineData("K.đạt", false)]
    [InlineData("CĐ", false)]
    [InlineData("Không", false)]
    [InlineData("Chưa", false)]
    [InlineData("Chưa đạt chuẩn", false)]
    [InlineData("0", false)]
    public void ShortWordsOfAJudgementAreUnderstood(string cell, bool met)
    {
        var dossier = Assert.Single(FieldTable.Of($"commune,year,criterion 16,1.1\nA,2023,{cell},{cell}\n").Sound);
        Assert.Equal(met, dossier.Attestations[Dossier.KeyOf(16)].Met);
        Assert.Equal(new Judged(met), dossier.Observations["1.1"]);
    }

    [Theory]
    [InlineData("cơ bản đạt")]
    [InlineData("Đạt cơ bản")]
    [InlineData("Cơ bản đạt")]
    public void BasicallyMetIsNeitherAndIsShown(string cell)
    {
        var table = FieldTable.Of($"commune,year,criterion 16,1.1\nA,2023,{cell},{cell}\n");
        var dossier = Assert.Single(table.Sound);
        Assert.Empty(dossier.Attestations);
        Assert.Empty(dossier.Observations);
        Assert.Equal(2, table.RowNotes.Count(n => n.Kind == TableNoteKind.BasicallyMet && n.Value == cell));
    }

    [Theory]
    [InlineData("10.1", "1")]
    [InlineData("9.1", "0")]
    public void OneAndZeroAreNumbersWhereNumbersAreMeant(string column, string cell) =>
        Assert.IsType<Measured>(Assert.Single(FieldTable.Of($"commune,year,{column}\nA,2023,{cell}\n").Sound).Observations[column]);

    [Theory]
    [InlineData("43.5\u00A0", 43.5)]
    [InlineData("\u00A043.5", 43.5)]
    [InlineData("43.5\u200B", 43.5)]
    [InlineData("'43.5", 43.5)]
    public void SignsAroundANumberAreNoMatter(string cell, double value) =>
        Assert.Equal(new Measured((decimal)value), Assert.Single(FieldTable.Of($"commune,year,10.1\nA,2023,{cell}\n").Sound).Observations["10.1"]);

    [Theory]
    [InlineData("1\u00A0234 567")]
    [InlineData("1\u202F234\u202F567")]
    [InlineData("1 234 567")]
    [InlineData("1.234.567")]
    public void SpacesStandBetweenThousands(string cell) => Assert.Equal(
        new Measured(1_234_567),
        Assert.Single(FieldTable.Of($"commune;year;9.1\nA;2023;{cell}\n", FieldTable.Vietnamese).Sound).Observations["9.1"]);

    [Theory]
    [InlineData("12 34")]
    [InlineData("1234 567")]
    [InlineData("1 2345")]
    public void TwoNumbersInACellAreNotDrawnTogether(string cell) =>
        Assert.Single(Assert.Single(FieldTable.Of($"commune,year,9.1\nA,2023,{cell}\n").Rows).Problems);

    [Theory]
    [InlineData("KV III", Zone.III)]
    [InlineData("KV3", Zone.III)]
    [InlineData("Khu vực II", Zone.II)]
    [InlineData("khu vực 1", Zone.I)]
    [InlineData("Xã khu vực III", Zone.III)]
    [InlineData("III", Zone.III)]
    [InlineData("Ngoài khu vực", Zone.Outside)]
    public void ZonesAreNamedAsOfficesDo(string cell, Zone zone) =>
        Assert.Equal(zone, Assert.Single(FieldTable.Of($"Tên xã,Năm,Khu vực\nA,2023,{cell}\n").Sound).Commune.Zone);

    [Theory]
    [InlineData("Nhóm 1", "1")]
    [InlineData("nhóm xã 2", "2")]
    [InlineData("Nhóm III", "3")]
    [InlineData("3", "3")]
    public void GroupsAreNamedAsOfficesDo(string cell, string group) =>
        Assert.Equal(group, Assert.Single(FieldTable.Of($"Tên xã,Năm,Nhóm\nA,2027,{cell}\n").Sound).Commune.Group);

    [Theory]
    [InlineData("2023-12-31 00:00:00")]
    [InlineData("2023-12-31T00:00:00")]
    [InlineData("2023-12-31T00:00:00Z")]
    [InlineData("31/12/2023 00:00")]
    [InlineData("31/12/2023")]
    [InlineData("31-12-2023")]
    public void ADayMayHaveATimeBehindIt(string cell) => Assert.Equal(
        new NodaTime.LocalDate(2023, 12, 31), Assert.Single(FieldTable.Of($"commune;as_of\nA;{cell}\n", FieldTable.Vietnamese).Rows).AsOf);

    [Theory]
    [InlineData("2023.0")]
    [InlineData("2023.00")]
    [InlineData("2.023")]
    [InlineData("'2023")]
    public void AYearIsAYearHoweverItIsLeft(string cell) => Assert.Equal(2023, Assert.Single(FieldTable.Of($"commune,year\nA,{cell}\n").Sound).Year);

    [Theory]
    [InlineData("6463")]
    [InlineData("06463")]
    [InlineData("'06463")]
    [InlineData("=\"06463\"")]
    [InlineData("\"=\"\"06463\"\"\"")]
    [InlineData("6463.0")]
    public void ACodeKeepsItsZeroHoweverItIsKept(string cell) =>
        Assert.Equal("06463", Assert.Single(FieldTable.Of($"code,commune,year\n{cell},A,2023\n").Sound).Commune.Code);

    [Theory]
    [InlineData("NTM nâng cao", Tier.Advanced)]
    [InlineData("Kiểu mẫu", Tier.Model)]
    [InlineData("Đạt chuẩn NTM", Tier.Standard)]
    [InlineData("Xã nông thôn mới nâng cao", Tier.Advanced)]
    public void TiersAreNamedAsOfficesDo(string cell, Tier tier) => Assert.Equal(
        tier, Assert.Single(Assert.Single(FieldTable.Of($"Tên xã,Năm,Danh hiệu,Số QĐ,Ngày\nA,2023,{cell},99/QĐ-UBND,2023-12-20\n").Sound).Recognitions).Tier);
}
