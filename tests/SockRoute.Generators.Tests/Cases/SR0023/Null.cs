using SockRoute;

[assembly: Mount([|null|], "/blog")]
