// A service that takes a dossier as JSON and answers an assessment: dotnet run samples/08-web-api.cs; samples/08-web-api.sh calls it
#:sdk Microsoft.NET.Sdk.Web
#:project ../src/NtmCriteria/NtmCriteria.csproj
#:project ../src/NtmCriteria.Tables/NtmCriteria.Tables.csproj
using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using NtmCriteria;
using NtmCriteria.Serialization;
using NtmCriteria.Tables;

var builder = WebApplication.CreateSlimBuilder(args);
// The context of the library stands in for reflection; programs with reflection need no line for it.
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, NtmJsonContext.Default));
// A body that cannot be read is an exception, of which the handler makes an answer that says where.
builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
var app = builder.Build();
app.UseExceptionHandler(handler => handler.Run(async context =>
{
    var wrong = context.Features.Get<IExceptionHandlerFeature>()?.Error;
    if (wrong is BadHttpRequestException or TableException) context.Response.StatusCode = StatusCodes.Status400BadRequest;
    context.Response.ContentType = "text/plain; charset=utf-8";
    await context.Response.WriteAsync(wrong switch
    {
        { InnerException: JsonDataException data } => data.Explain(Language.Vietnamese),
        { InnerException: JsonException json } => $"{json.Path}, line {json.LineNumber + 1}: {json.Message}",
        BadHttpRequestException or TableException => wrong.Message,
        _ => "Something went wrong here.",
    });
}));
app.MapPost("/assessments/{day}", (Dossier dossier, DateOnly day) => RuleBook.National.Ask(Level.Commune, dossier.Tier ?? Tier.Standard, new(day.Year, day.Month, day.Day)) switch
{
    { Set: { } set } => Results.Ok(set.Evaluate(dossier)),
    var none => Results.Text(none.Explain(Language.Vietnamese), statusCode: StatusCodes.Status422UnprocessableEntity),
});
// A table is read from the body as it arrives; Kestrel allows no synchronous reading.
app.MapPost("/rows", async (HttpRequest request, CancellationToken end) => string.Join('\n', await CommuneTable.ReadAsync(request.Body, "body", cancellationToken: end)
    .Select(row => row.IsSound ? $"{row.Dossier}" : string.Join("; ", row.Problems)).ToListAsync(end)) + "\n");
app.Run();
