using System.Text.Json;
using Bunit;

namespace NewsDashboard.Web.Tests.Support;

/// <summary>What went to Plotly's script.</summary>
public static class PlotlyCalls
{
    /// <summary>The arguments of the last call of this name, as JSON.</summary>
    public static string Last(BunitContext context, string name) => All(context, name).LastOrDefault("[]");

    /// <summary>The arguments of every call of this name, as JSON, in their order.</summary>
    public static IReadOnlyList<string> All(BunitContext context, string name) =>
    [
        .. context.JSInterop.Invocations
            .Where(invocation => invocation.Identifier.EndsWith(name, StringComparison.Ordinal))
            .Select(call => JsonSerializer.Serialize(call.Arguments.Select(argument => argument is null || argument.GetType().IsPrimitive ? argument : ToJson(argument)))),
    ];

    private static object ToJson(object argument) => JsonSerializer.SerializeToElement(argument, argument.GetType());
}
