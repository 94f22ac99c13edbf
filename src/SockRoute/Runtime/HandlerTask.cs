using System.ComponentModel;

namespace SockRoute;

/// <summary>
/// Waits for what an asynchronous handler returned, on the handler's own thread; no task is no result. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HandlerTask
{
    /// <summary>Blocks until the task is done; throws what it threw.</summary>
    /// <param name="task">The handler's task.</param>
    public static void Wait(Task? task) => task?.GetAwaiter().GetResult();

    /// <summary>Blocks until the task is done; throws what it threw.</summary>
    /// <typeparam name="T">The type of its result.</typeparam>
    /// <param name="task">The handler's task.</param>
    public static T? Wait<T>(Task<T>? task) => task is null ? default : task.GetAwaiter().GetResult();

    /// <summary>Blocks until the task is done; throws what it threw.</summary>
    /// <param name="task">The handler's task.</param>
    public static void Wait(ValueTask task)
    {
        // A value task may only be waited for once it is done, or as a task.
        if (task.IsCompleted)
        {
            task.GetAwaiter().GetResult();
        }
        else
        {
            Wait(task.AsTask());
        }
    }

    /// <summary>Blocks until the task is done; throws what it threw.</summary>
    /// <typeparam name="T">The type of its result.</typeparam>
    /// <param name="task">The handler's task.</param>
    public static T? Wait<T>(ValueTask<T> task) => task.IsCompleted ? task.Result : Wait(task.AsTask());
}
