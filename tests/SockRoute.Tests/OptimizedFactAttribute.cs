using System.Diagnostics;
using System.Reflection;

namespace SockRoute.Tests;

/// <summary>A fact about optimised code: a Debug build boxes what the JIT does not box there, and skips it with this reason.</summary>
public sealed class OptimizedFactAttribute : FactAttribute
{
    public OptimizedFactAttribute()
    {
        if (typeof(WebApp).Assembly.GetCustomAttribute<DebuggableAttribute>() is { IsJITOptimizerDisabled: true })
        {
            Skip = "the runtime assembly is built without optimisation: run with -c Release";
        }
    }
}
