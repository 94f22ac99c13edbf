namespace SR0021;

public static class Routes
{
    public const string Home = "/";
}
