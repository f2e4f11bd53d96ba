package pl.narada.gateway;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/**
 * The program, style and words of the phones' page. Their names follow from what is in them, so a phone keeps them and never asks
 * again: whoever reloads in a weak network waits for the page alone. They are packed when they are built, not for each phone.
 */
@Configuration
class PhoneFiles implements WebMvcConfigurer {

    private static final Duration LONG = Duration.ofDays(365);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/phone/assets/**")
                .addResourceLocations("classpath:/META-INF/resources/phone/assets/")
                .setCacheControl(CacheControl.maxAge(LONG).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
    }
}
