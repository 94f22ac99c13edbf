public static class [|Routes
{
    public const string Home = "/";
}
