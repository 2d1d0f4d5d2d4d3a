package lv.gaisma.web;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ognl.ObjectPropertyAccessor;
import ognl.OgnlException;
import ognl.OgnlRuntime;
import org.thymeleaf.TemplateEngine;

/** Teaches Micronaut's Thymeleaf our messages, and its expressions to read records. */
@Singleton
final class TemplateSetup implements BeanCreatedEventListener<TemplateEngine> {

    @Override
    public TemplateEngine onCreated(BeanCreatedEvent<TemplateEngine> event) {
        OgnlRuntime.setPropertyAccessor(Record.class, new RecordAccessor());
        TemplateEngine engine = event.getBean();
        engine.setMessageResolver(new IcuMessageResolver());
        return engine;
    }

    /** OGNL looks for getters; a record has {@code title()}, not {@code getTitle()}. */
    private static final class RecordAccessor extends ObjectPropertyAccessor {

        private final Map<Class<?>, Map<String, MethodHandle>> handles = new ConcurrentHashMap<>();

        @Override
        @SuppressWarnings("rawtypes") // the signature is OGNL's
        public Object getProperty(Map context, Object target, Object name) throws OgnlException {
            try {
                return handle(target.getClass(), String.valueOf(name)).invoke(target);
            } catch (Throwable e) {
                throw new OgnlException("cannot read " + name + " of " + target.getClass(), e);
            }
        }

        private MethodHandle handle(Class<?> type, String name) {
            return handles.computeIfAbsent(type, unused -> new ConcurrentHashMap<>())
                    .computeIfAbsent(
                            name,
                            unused -> {
                                try {
                                    var method = type.getMethod(name);
                                    method.setAccessible(true);
                                    return MethodHandles.lookup().unreflect(method);
                                } catch (ReflectiveOperationException e) {
                                    throw new IllegalArgumentException(
                                            type.getSimpleName() + " has no " + name, e);
                                }
                            });
        }
    }
}
