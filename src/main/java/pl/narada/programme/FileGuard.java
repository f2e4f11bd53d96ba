package pl.narada.programme;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import pl.narada.access.CurrentStaff;
import pl.narada.shared.StaffAct;
import pl.narada.shared.WorkshopId;

/** The same before any file is handed out: what one may not see isn't there. What was handed out is told. */
@Component
class FileGuard implements HandlerInterceptor, WebMvcConfigurer {

    private final Admission admission;
    private final CurrentStaff staff;
    private final ApplicationEventPublisher events;

    FileGuard(Admission admission, CurrentStaff staff, ApplicationEventPublisher events) {
        this.admission = admission;
        this.staff = staff;
        this.events = events;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/export/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) return true;
        @Nullable Opens opens = method.getMethodAnnotation(Opens.class);
        if (opens != null && !admission.mayOpen(opens.value(), name -> variable(request, name))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failed) {
        if (response.getStatus() != HttpStatus.OK.value()) return;
        staff.find()
                .ifPresent(who -> events.publishEvent(new StaffAct(
                        who.name(),
                        StaffAct.What.EXPORTED,
                        variable(request, "id").flatMap(WorkshopId::parse).orElse(null),
                        request.getRequestURI())));
    }

    private static Optional<String> variable(HttpServletRequest request, String name) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> all
                ? Optional.ofNullable(all.get(name)).map(Object::toString)
                : Optional.empty();
    }
}
