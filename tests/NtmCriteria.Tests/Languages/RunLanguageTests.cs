using System.Globalization;
using NtmCriteria.Cli;
using NtmCriteria.Tests.Cli;
using Xunit;

namespace NtmCriteria.Tests.Languages;

/// <summary>In which language the tool speaks.</summary>
public sealed class RunLanguageTests
{
    [Theory]
    [InlineData("vi_VN.UTF-8", null, null, Language.Vietnamese)]
    [InlineData(null, "vi", null, Language.Vietnamese)]
    [InlineData(null, null, "vi@euro", Language.Vietnamese)]
    [InlineData("C", null, "vi_VN", Language.English)]
    [InlineData("", "en_GB", "vi_VN", Language.English)]
    [InlineData(null, null, "vie", Language.English)]
    [InlineData(null, null, "vist", Language.English)]
    [InlineData(null, null, null, Language.English)]
    public void The_first_variable_of_the_locale_that_is_set_decides(string? all, string? messages, string? lang, Language expected) => Assert.Equal(
        expected, RunLanguage.OfLocale(name => name switch { "LC_ALL" => all, "LC_MESSAGES" => messages, "LANG" => lang, _ => null }, null));

    [Fact]
    public void Where_no_variable_is_set_the_user_interface_decides()
    {
        Assert.Equal(Language.Vietnamese, RunLanguage.OfLocale(_ => null, CultureInfo.GetCultureInfo("vi-VN")));
        Assert.Equal(Language.English, RunLanguage.OfLocale(_ => null, CultureInfo.GetCultureInfo("fr-FR")));
        Assert.Equal(Language.English, RunLanguage.OfLocale(name => name == "LANG" ? "en" : null, CultureInfo.GetCultureInfo("vi-VN")));
    }

    [Theory]
    [InlineData("vi", null, "nope.csv", "ntm: không đọc được 'nope.csv': không có tệp này")]
    [InlineData(null, "vi", "nope.csv", "ntm: không đọc được 'nope.csv': không có tệp này")]
    [InlineData("en", "vi", "nope.csv", "ntm: 'nope.csv' cannot be read: ")]
    [InlineData(null, null, "nope.csv", "ntm: 'nope.csv' cannot be read: ")]
    public void The_option_outweighs_the_variable_and_the_variable_the_machine(string? option, string? variable, string file, string expected)
    {
        string[] args = option is null ? ["evaluate", file] : ["evaluate", file, "--lang", option];
        var run = CliRun.In(host => host with { LanguageVariable = variable }, "", args);
        Assert.Equal(ExitCode.NoAccess, run.Code);
        Assert.StartsWith(expected, run.Error, StringComparison.Ordinal);
        Assert.StartsWith("ntm: không đọc được", CliRun.In(host => host with { Language = Language.Vietnamese }, "", "evaluate", file).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_that_is_not_spoken_is_refused()
    {
        var option = CliRun.Of("evaluate", "--lang=fr");
        Assert.Equal((ExitCode.BadInput, "ntm: --lang 'fr' is not known; expected vi, en\n"), (option.Code, option.Error));
        var variable = CliRun.In(host => host with { LanguageVariable = "fr", Language = Language.Vietnamese }, "", "evaluate");
        Assert.Equal((ExitCode.BadInput, "ntm: NTM_LANG 'fr' không hợp lệ; cần vi hoặc en\n"), (variable.Code, variable.Error));
    }

    [Theory]
    [InlineData("ntm: thiếu lệnh; cần một trong ")]
    [InlineData("ntm: ở đây không có 'evalute' (có phải 'evaluate'?)\nXem 'ntm --help'.\n", "evalute")]
    [InlineData("ntm: thiếu TỆP; cần ghi sau 'ntm look'", "look")]
    [InlineData("ntm: --format không có giá trị; cần table|json|csv|md|xlsx", "evaluate", "--format")]
    [InlineData("ntm: --out có nhiều giá trị; cần một giá trị", "evaluate", "--out", "a", "--out", "b")]
    [InlineData("ntm: --format 'pdf' không hợp lệ; cần table, json, csv, md, xlsx", "evaluate", "--format", "pdf")]
    [InlineData("ntm: --as-of '2024-02-30' không phải là ngày; cần ngày có thật", "evaluate", "--as-of", "2024-02-30")]
    [InlineData("ntm: thiếu --as-of; cần ngày áp dụng chuẩn nghèo", "poverty", "x.csv")]
    [InlineData("ntm: không có bộ tiêu chí 'commune/standard/2021-2026' (có phải 'commune/standard/2021-2025'?)", "evaluate", "--set", "commune/standard/2021-2026")]
    public void What_is_wrong_with_a_command_line_is_said_in_Vietnamese(string expected, params string[] args)
    {
        var run = CliRun.Of(["--lang", "vi", .. args]);
        Assert.Equal((ExitCode.BadInput, ""), (run.Code, run.Output));
        Assert.StartsWith(expected, run.Error, StringComparison.Ordinal);
        Assert.Empty(EnglishWords.In(run.Error));
    }
}
