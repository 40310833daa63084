using System.Diagnostics;
using System.Text;
using NtmCriteria.Authoring.Checking;
using NtmCriteria.Bulk;
using Xunit;

namespace NtmCriteria.Tests.Checking;

/// <summary>However large, deep or broken a document is, it is refused with a place, in bounded memory and time.</summary>
public sealed class BoundsTests
{
    // Many times what any of them takes, also on a machine that is busy: a limit, not a measurement.
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(60);

    [Fact]
    public void ADocumentAboveTheLimitIsNotRead()
    {
        var bytes = new byte[RuleDocument.MaxBytes + 1];
        Array.Fill(bytes, (byte)'[');
        var before = GC.GetAllocatedBytesForCurrentThread();
        var finding = Assert.Single(RuleCheck.Run([new("large.json", bytes)]));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1 << 20);
        Assert.Equal(("NTM002", 1, 1, "$"), (finding.Code.Id, finding.Line, finding.Column, finding.Path));
        Assert.Contains("expected at most 4194304 bytes", finding.Message.En, StringComparison.Ordinal);
        Assert.Throws<RuleDocumentException>(() => RuleDocument.Parse("large.json", bytes));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void NestingOfAThousandIsRefusedWhereItGoesTooDeep(string open)
    {
        var text = string.Concat(Enumerable.Repeat(open, 1_000));
        var finding = Assert.Single(RuleCheck.Run([SmallRules.Of("deep.json", text)]));
        Assert.Equal("NTM002", finding.Code.Id);
        Assert.Equal((24 * open.Length) + (open == "[" ? 1 : 1 - "\"a\":".Length), finding.Column);
    }

    [Fact]
    public void AsManyValuesAsFitAreReadInBoundedMemory()
    {
        var text = "{\"schema\":\"ntm-levels/1\",\"levels\":[" + string.Join(',', Enumerable.Repeat('0', 2_000_000)) + "]}";
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        Assert.Equal("NTM003", Assert.Single(RuleCheck.Run([SmallRules.Of("wide.json", text)])).Code.Id);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 512L << 20);
        Assert.True(watch.Elapsed < Long);
    }

    [Fact]
    public void WhereEveryLineIsWrongTheFirstThousandAreNamed()
    {
        const string line = "{\"set\":\"commune/standard/2021-2025\",\"indicator\":\"15.1\",\"level\":97,\"reference\":\"x\"}";
        var text = Levels(string.Join(",\n", Enumerable.Repeat(line, 40_000)));
        var watch = Stopwatch.StartNew();
        var findings = RuleCheck.Run([SmallRules.Of("lines.json", text)]);
        Assert.True(watch.Elapsed < Long);
        Assert.Equal(1_000, findings.Length);
        Assert.All(findings, f => Assert.Equal("NTM015", f.Code.Id));
        Assert.Equal(findings.Select(f => f.Line).Order(), findings.Select(f => f.Line));
    }

    [Fact]
    public void AMessageShowsTheBeginningOfALongText()
    {
        var text = Levels($"\"{new string('x', 1_000_000)}\"");
        var finding = Assert.Single(RuleCheck.Run([SmallRules.Of("long.json", text)]));
        Assert.True(finding.Message.En.Length < 1_000);
    }

    [Fact]
    public void TheColumnCountsLettersAsAnEditorDoes()
    {
        var finding = Assert.Single(RuleCheck.Run([SmallRules.Of("column.json", "{ \"đường\": 1, \"đường\": 2 }")]));
        Assert.Equal(("NTM001", 1, 15), (finding.Code.Id, finding.Line, finding.Column));
    }

    [Fact]
    public void ManyIndicatorsAreReadInTimeThatGrowsWithThem()
    {
        var sound = SmallRules.Sound.Standard;
        var at = sound.IndexOf("\"criteria\": [", StringComparison.Ordinal) + "\"criteria\": [".Length;
        var criteria = string.Join(",\n", Enumerable.Range(1, 100).Select(c =>
            $"{{\"number\":{c},\"title\":{{\"vi\":\"x\",\"en\":\"y\"}},\"indicators\":[" + string.Join(",\n", Enumerable.Range(1, 99).Select(i =>
                $"{{\"id\":\"{c}.{i}\",\"versions\":[{{\"from\":\"2031-03-08\",\"instrument\":\"318/QĐ-TTg\",\"label\":{{\"vi\":\"x\",\"en\":\"y\"}},"
                + "\"requirement\":{\"kind\":\"attained\",\"decidedBy\":\"national\",\"evidence\":\"confirmed\",\"reference\":\"x\",\"levels\":{\"all\":true}}}]}")) + "]}"));
        var text = string.Concat(sound.AsSpan(0, at), criteria, "]}");
        Assert.True(Encoding.UTF8.GetByteCount(text) > 1 << 21);
        var watch = Stopwatch.StartNew();
        var findings = RuleCheck.Run([SmallRules.Of("many.json", text), SmallRules.Of("advanced.json", SmallRules.Sound.Advanced)]);
        Assert.True(watch.Elapsed < Long);
        Assert.DoesNotContain(findings, f => f.Severity == CheckSeverity.Error);
    }

    private static string Levels(string lines) =>
        "{\"schema\":\"ntm-levels/1\",\"id\":\"x\",\"title\":{\"vi\":\"a\",\"en\":\"b\"},\"instrument\":{\"id\":\"1/QĐ-UBND\",\"title\":{\"vi\":\"a\",\"en\":\"b\"},"
        + "\"signed\":\"2023-01-01\",\"inForce\":\"2023-01-01\",\"evidence\":\"confirmed\"},\"period\":{\"from\":\"2023-01-01\",\"to\":\"2025-12-31\"},\"levels\":[\n"
        + lines + "]}";
}
