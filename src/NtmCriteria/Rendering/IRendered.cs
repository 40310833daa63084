namespace NtmCriteria;

/// <summary>
/// A result that renders itself for whatever shows it: a notebook, a page, a dossier. No host's packages are needed.
/// </summary>
/// <remarks>
/// Every such type also has <c>ToHtml()</c> without a parameter, in English: hosts that look for a method of that name
/// find it, and the result shows without any registration.
/// </remarks>
public interface IRendered
{
    /// <summary>The result as Markdown (CommonMark with tables); text from outside cannot form a structure of its own.</summary>
    /// <param name="language">The language.</param>
    string ToMarkdown(Language language = Language.English);

    /// <summary>
    /// The result as a fragment of HTML for the body of any page: one element, well-formed, no script, no link, nothing
    /// loaded; text is escaped, and colours are tints that suit a light and a dark page.
    /// </summary>
    /// <param name="language">The language.</param>
    string ToHtml(Language language);
}
