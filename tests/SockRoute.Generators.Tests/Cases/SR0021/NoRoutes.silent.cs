public class Routes;
