using Microsoft.CodeAnalysis.CodeFixes;

namespace SockRoute.CodeFixes;

/// <summary>What all fixes have in common: each diagnostic is mended by itself, and all of a kind at once.</summary>
public abstract class RouteCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var site = await FixSite.OfAsync(context.Document, diagnostic, context.CancellationToken)
                .ConfigureAwait(false);
            foreach (var fix in site is null ? [] : Find(site))
            {
                context.RegisterCodeFix(fix.ToAction(context.Document), diagnostic);
            }
        }
    }

    /// <summary>The ways to mend one mistake, the likeliest first.</summary>
    private protected abstract IEnumerable<Fix> Find(FixSite site);
}
