package se.tertial.database;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** A test reaches every municipality, as a command does; what it asks over HTTP reaches no further than anybody else's. */
public final class ReachOfTests implements InvocationInterceptor {

    private static <T> T everything(Invocation<T> invocation) throws Throwable {
        var failed = new Throwable[1];
        var done = Reach.EVERYTHING.<T, RuntimeException>call(() -> {
            try {
                return invocation.proceed();
            } catch (Throwable failure) {
                failed[0] = failure;
                return null;
            }
        });
        if (failed[0] != null) {
            throw failed[0];
        }
        return done;
    }

    @Override
    public <T> T interceptTestClassConstructor(
            Invocation<T> invocation, ReflectiveInvocationContext<Constructor<T>> context, ExtensionContext extensions)
            throws Throwable {
        return everything(invocation);
    }

    @Override
    public void interceptBeforeAllMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> context, ExtensionContext extensions)
            throws Throwable {
        everything(invocation);
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> context, ExtensionContext extensions)
            throws Throwable {
        everything(invocation);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> context, ExtensionContext extensions)
            throws Throwable {
        everything(invocation);
    }

    @Override
    public <T> T interceptTestFactoryMethod(
            Invocation<T> invocation, ReflectiveInvocationContext<Method> context, ExtensionContext extensions)
            throws Throwable {
        return everything(invocation);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> context, ExtensionContext extensions)
            throws Throwable {
        everything(invocation);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> context, ExtensionContext extensions)
            throws Throwable {
        everything(invocation);
    }

    @Override
    public void interceptAfterAllMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> context, ExtensionContext extensions)
            throws Throwable {
        everything(invocation);
    }
}
