package io.github.dingdianrules.examples.service;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Assesses cases over HTTP. */
@SpringBootApplication
@OpenAPIDefinition(info = @Info(title = "Dingdian Rules", version = "1"))
@ConfigurationPropertiesScan
public class ServiceApplication {

    public static void main(String[] args) {
        SpringApplication.run(ServiceApplication.class, args);
    }
}
